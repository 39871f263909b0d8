package org.jiedui.adapter.forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list of words of a closed vocabulary, with {@code ;} between them and at most 100 parts; a repeated part counts once.
 *
 * <p>Absent or blank passes; an empty part does not. Code {@code BAD_VALUE}. For the needs it accepts {@code 学习;生活},
 * refuses {@code 学习、生活} and {@code 学习;}.
 */
@Documented
@Constraint(validatedBy = EachOf.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface EachOf {

    /**
     * The vocabulary.
     *
     * @return the words that may stand in the list
     */
    Vocabulary value();

    /**
     * The key of the message.
     *
     * @return a key of the bundles in Chinese and English
     */
    String message() default "{org.jiedui.adapter.forms.BAD_VALUE.words}";

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

    /** Looks each part up. */
    final class Validator extends CellValidator<EachOf> {

        private Vocabulary vocabulary = Vocabulary.SEX;

        /** For the engine. */
        public Validator() {}

        @Override
        public void initialize(EachOf constraint) {
            vocabulary = constraint.value();
        }

        @Override
        boolean accepts(String cell) {
            return Cells.isList(cell, vocabulary.words()::contains);
        }
    }
}
