package org.jiedui.adapter.forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text has at most so many characters, counted in code points: 𠮷 is one.
 *
 * <p>Absent passes. Code {@code TOO_LONG}.
 */
@Documented
@Constraint(validatedBy = MaxLength.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface MaxLength {

    /**
     * The most characters.
     *
     * @return 1 or more
     */
    int value();

    /**
     * The key of the message.
     *
     * @return a key of the bundles in Chinese and English
     */
    String message() default "{org.jiedui.adapter.forms.TOO_LONG}";

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

    /** Counts code points. */
    final class Validator extends CellValidator<MaxLength> {

        private int max;

        /** For the engine. */
        public Validator() {}

        @Override
        public void initialize(MaxLength constraint) {
            max = constraint.value();
        }

        @Override
        boolean accepts(String cell) {
            return cell.length() <= max || cell.codePointCount(0, cell.length()) <= max;
        }
    }
}
