package org.jiedui.adapter.forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jiedui.person.PersonId;

/**
 * A list of keys of people, with {@code ;} between them and at most 100 parts; a repeated part counts once.
 *
 * <p>Absent or blank passes; an empty part does not. Code {@code BAD_ID}. Accepts {@code C-1;C-2}, refuses {@code C-1;}.
 */
@Documented
@Constraint(validatedBy = PersonKeys.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonKeys {

    /**
     * The key of the message.
     *
     * @return a key of the bundles in Chinese and English
     */
    String message() default "{org.jiedui.adapter.forms.BAD_ID.list}";

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

    /** Compares each part with the shape of ids. */
    final class Validator extends CellValidator<PersonKeys> {

        /** For the engine. */
        public Validator() {}

        @Override
        boolean accepts(String cell) {
            return Cells.isList(cell, PersonId::isId);
        }
    }
}
