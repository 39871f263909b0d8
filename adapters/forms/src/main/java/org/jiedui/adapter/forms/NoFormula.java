package org.jiedui.adapter.forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The cell does not begin as a formula does: not with {@code =}, {@code @}, TAB or CR (law V4, as for the files).
 *
 * <p>Absent passes. Code {@code FORMULA}. Accepts {@code +86 13912340000}, refuses {@code =1+1}.
 */
@Documented
@Constraint(validatedBy = NoFormula.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoFormula {

    /**
     * The key of the message.
     *
     * @return a key of the bundles in Chinese and English
     */
    String message() default "{org.jiedui.adapter.forms.FORMULA}";

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

    /** Looks at the first character. */
    final class Validator extends CellValidator<NoFormula> {

        private static final String FORMULA_STARTS = "=@\t\r";

        /** For the engine. */
        public Validator() {}

        @Override
        boolean accepts(String cell) {
            return FORMULA_STARTS.indexOf(cell.charAt(0)) < 0;
        }
    }
}
