package org.jiedui.adapter.forms;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * Looks at one cell of a form; a cell that is not filled in passes.
 *
 * @param <A> the constraint
 */
abstract class CellValidator<A extends Annotation> implements ConstraintValidator<A, CharSequence> {

    @Override
    public final boolean isValid(@Nullable CharSequence cell, ConstraintValidatorContext context) {
        return cell == null || !Cells.isFilled(cell) || accepts(cell.toString());
    }

    /** Whether a cell that is filled in is as it should be. */
    abstract boolean accepts(String cell);
}
