package org.jiedui.adapter.forms;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A cell of free text: {@link PrintableText}, not longer than {@link #max()}, no formula. Each fault is told by itself.
 *
 * <p>Absent or blank passes: {@link Filled} asks for more. Accepts {@code 某县某镇中心小学}, refuses a text with a NUL.
 */
@Documented
@PrintableText
@MaxLength(1)
@NoFormula
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /**
     * The most characters, counted in code points.
     *
     * @return 1 or more
     */
    @OverridesAttribute(constraint = MaxLength.class, name = "value")
    int max() default 100;

    /**
     * Whether the cell may have several lines.
     *
     * @return true to let line feeds pass
     */
    @OverridesAttribute(constraint = PrintableText.class, name = "lines")
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
}
