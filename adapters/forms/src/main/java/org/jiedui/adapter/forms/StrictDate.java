package org.jiedui.adapter.forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A day as {@code yyyy-MM-dd}, strict: a day that the calendar has, in the years 1900 to 2100.
 *
 * <p>No locale, zone or default has a say. Absent or blank passes. Code {@code BAD_DATE}. Accepts {@code 2024-02-29},
 * refuses {@code 2023-02-29}, {@code 2024-2-9}, {@code 2024年2月9日} and full-width digits.
 */
@Documented
@Constraint(validatedBy = StrictDate.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface StrictDate {

    /**
     * The key of the message.
     *
     * @return a key of the bundles in Chinese and English
     */
    String message() default "{org.jiedui.adapter.forms.BAD_DATE.day}";

    /**
     * The groups it is checked in.
     *
     * @return none: the default group
     */
    Class<?>[] groups() default {};

    /**
     * What a host attaches to it.
     *
     * @return nothing
     */
    Class<? extends Payload>[] payload() default {};

    /** Reads the day. */
    final class Validator extends CellValidator<StrictDate> {

        /** For the engine. */
        public Validator() {}

        @Override
        boolean accepts(String cell) {
            return Dates.findDay(cell).isPresent();
        }
    }
}
