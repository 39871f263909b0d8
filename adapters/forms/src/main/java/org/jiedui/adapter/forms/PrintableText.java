package org.jiedui.adapter.forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text can be printed as it stands: well-formed Unicode without control or format characters.
 *
 * <p>Refused are control characters (NUL, TAB, line breaks), invisible format characters (zero width, bidirectional
 * overrides), line and paragraph separators, lone surrogates and noncharacters. Rare letters pass, whether or not the
 * JDK knows them yet: 𠮷 does. Absent or blank passes: {@link Filled} asks for more. Code {@code BAD_VALUE}.
 */
@Documented
@Constraint(validatedBy = PrintableText.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PrintableText {

    /**
     * Whether the cell may have several lines.
     *
     * @return true to let line feeds (U+000A) and carriage returns (U+000D) pass
     */
    boolean lines() default false;

    /**
     * The key of the message.
     *
     * @return a key of the bundles in Chinese and English
     */
    String message() default "{org.jiedui.adapter.forms.BAD_VALUE.text}";

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

    /** Looks at each character. */
    final class Validator extends CellValidator<PrintableText> {

        private boolean lines;

        /** For the engine. */
        public Validator() {}

        @Override
        public void initialize(PrintableText constraint) {
            lines = constraint.lines();
        }

        @Override
        boolean accepts(String cell) {
            return cell.codePoints().allMatch(this::isPrintable);
        }

        private boolean isPrintable(int c) {
            return switch (Character.getType(c)) {
                case Character.CONTROL -> lines && (c == '\n' || c == '\r');
                case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    false;
                default -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
            };
        }
    }
}
