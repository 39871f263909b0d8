package org.jiedui.adapter.forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/**
 * The whole text has a given shape. The part that the constraints of numbers are composed of.
 *
 * <p>Absent or blank passes, unlike {@link jakarta.validation.constraints.Pattern}. Shapes are ASCII and compared in time
 * linear in the length of the text.
 */
@Documented
@Constraint(validatedBy = Shape.Validator.class)
@Target({ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Shape {

    /**
     * The shape.
     *
     * @return a regular expression without a repeated group
     */
    String value();

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

    /** Compares with the shape. */
    final class Validator extends CellValidator<Shape> {

        private Pattern shape = Pattern.compile("");

        /** For the engine. */
        public Validator() {}

        @Override
        public void initialize(Shape constraint) {
            shape = Pattern.compile(constraint.value());
        }

        @Override
        boolean accepts(String cell) {
            return shape.matcher(cell).matches();
        }
    }
}
