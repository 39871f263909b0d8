package org.jiedui.adapter.forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/**
 * The dates of a form follow each other: none is before one that must precede it.
 *
 * <p>Cells that are not filled in or hold no date are left to the other constraints. The fault is told of the cell that
 * should be later. Code {@code DATE_ORDER}.
 */
@Documented
@Constraint(validatedBy = InOrder.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface InOrder {

    /**
     * The key of the message.
     *
     * @return a key of the bundles in Chinese and English
     */
    String message() default "{org.jiedui.adapter.forms.DATE_ORDER}";

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

    /** Compares the dates of a form. */
    final class Validator extends FormValidator<InOrder> {

        /** For the engine. */
        public Validator() {}

        @Override
        List<String> wrong(Object form) {
            return DateOrder.broken(form);
        }
    }
}
