package org.jiedui.adapter.forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A month of birth (出生年月) as {@code yyyy-MM}, strict, in the years 1900 to 2100.
 *
 * <p>The form asks for no day (H-F); where an age depends on it, the last day of the month counts. Absent or blank passes.
 * Code {@code BAD_DATE}. Accepts {@code 1988-03}, refuses {@code 1988-13}, {@code 1988.3} and full-width digits.
 */
@Documented
@Constraint(validatedBy = YearMonthOfBirth.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface YearMonthOfBirth {

    /**
     * The key of the message.
     *
     * @return a key of the bundles in Chinese and English
     */
    String message() default "{org.jiedui.adapter.forms.BAD_DATE.month}";

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

    /** Reads the month. */
    final class Validator extends CellValidator<YearMonthOfBirth> {

        /** For the engine. */
        public Validator() {}

        @Override
        boolean accepts(String cell) {
            return Dates.findMonth(cell).isPresent();
        }
    }
}
