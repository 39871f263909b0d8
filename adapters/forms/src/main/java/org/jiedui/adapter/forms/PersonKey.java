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
 * The host's own key of a person (编号): 1 to 64 ASCII letters, digits, hyphens, underscores or dots.
 *
 * <p>Absent or blank passes. Code {@code BAD_ID}. Accepts {@code M-17}, refuses a name.
 */
@Documented
@Constraint(validatedBy = PersonKey.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonKey {

    /**
     * The key of the message.
     *
     * @return a key of the bundles in Chinese and English
     */
    String message() default "{org.jiedui.adapter.forms.BAD_ID.one}";

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

    /** Compares with the shape of ids. */
    final class Validator extends CellValidator<PersonKey> {

        /** For the engine. */
        public Validator() {}

        @Override
        boolean accepts(String cell) {
            return PersonId.isId(cell);
        }
    }
}
