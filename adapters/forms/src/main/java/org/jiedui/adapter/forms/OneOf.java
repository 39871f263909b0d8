package org.jiedui.adapter.forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One word of a closed vocabulary.
 *
 * <p>Compared exactly, nothing is trimmed. Absent or blank passes. Code {@code BAD_VALUE}. For the sexes it accepts
 * {@code 女}, refuses {@code female}.
 */
@Documented
@Constraint(validatedBy = OneOf.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneOf {

    /**
     * The vocabulary.
     *
     * @return the words that may stand in the cell
     */
    Vocabulary value();

    /**
     * The key of the message.
     *
     * @return a key of the bundles in Chinese and English
     */
    String message() default "{org.jiedui.adapter.forms.BAD_VALUE.word}";

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

    /** Looks the word up. */
    final class Validator extends CellValidator<OneOf> {

        private Vocabulary vocabulary = Vocabulary.SEX;

        /** For the engine. */
        public Validator() {}

        @Override
        public void initialize(OneOf constraint) {
            vocabulary = constraint.value();
        }

        @Override
        boolean accepts(String cell) {
            return vocabulary.words().contains(cell);
        }
    }
}
