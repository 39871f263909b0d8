package org.jiedui.adapter.forms;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares cells of one form with each other; each fault is told at the cell where it shows.
 *
 * @param <A> the constraint
 */
abstract class FormValidator<A extends Annotation> implements ConstraintValidator<A, Object> {

    @Override
    public final boolean isValid(@Nullable Object form, ConstraintValidatorContext context) {
        List<String> properties = form == null ? List.of() : wrong(form);
        context.disableDefaultConstraintViolation();
        properties.forEach(
                property -> context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode(property)
                        .addConstraintViolation());
        return properties.isEmpty();
    }

    /** The properties that do not go with the others, in the order of the form. */
    abstract List<String> wrong(Object form);
}
