package org.jiedui.adapter.forms;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The cell must be filled in: neither absent nor blank.
 *
 * <p>Blank is empty or white space alone, the ideographic space U+3000 included. Code {@code MISSING_VALUE}. Accepts
 * {@code 王某}, refuses {@code null}, the empty text and {@code 　}.
 */
@Documented
@Constraint(validatedBy = Filled.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Filled {

    /**
     * The key of the message.
     *
     * @return a key of the bundles in Chinese and English
     */
    String message() default "{org.jiedui.adapter.forms.MISSING_VALUE}";

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

    /** Asks whether anything but white space was typed. */
    final class Validator implements ConstraintValidator<Filled, CharSequence> {

        /** For the engine. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence cell, ConstraintValidatorContext context) {
            return Cells.isFilled(cell);
        }
    }
}
