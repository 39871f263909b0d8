package org.jiedui.adapter.forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A telephone number of mainland China: a mobile of 11 digits with an optional {@code +86}, or a landline with its area
 * code. The form has one cell for both (H-F).
 *
 * <p>One space or hyphen may follow {@code +86}, one hyphen the area code. Whether the number is in use nobody can tell
 * from its digits. Absent or blank passes. Code {@code BAD_VALUE}. Accepts {@code 13912340000}, {@code +86 13912340000}
 * and {@code 0717-1234567}; refuses {@code 12345}, full-width digits and a second number.
 */
@Documented
@Shape("(?:\\+86[ -]?)?1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ChinesePhone {

    /**
     * The key of the message.
     *
     * @return a key of the bundles in Chinese and English
     */
    String message() default "{org.jiedui.adapter.forms.BAD_VALUE.phone}";

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
