package org.jiedui.adapter.forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A citizen identity number (公民身份号码, GB 11643-1999): six digits of an address, the day of birth as
 * {@code yyyyMMdd}, three digits of sequence, and a check digit, where {@code x} counts as {@code X}.
 *
 * <p>For the forms of hosts that must ask for it: no form and no programme of this library does (PIPL art. 6, U-15). The
 * day of birth is one that the calendar has, in the years 1900 to 2100. Any address passes that does not begin with 0:
 * codes of divisions retire, numbers do not. Whether the number was ever issued nobody can tell from its digits. Absent
 * or blank passes. Code {@code BAD_VALUE}. Accepts the standard's {@code 11010519491231002X}, refuses
 * {@code 110105194912310021} (check digit) and full-width digits.
 *
 * @see ResidentIdAgrees
 */
@Documented
@Constraint(validatedBy = ResidentId.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ResidentId {

    /**
     * Whether the 15 digits of before 1999 pass too: no century, which is 19, and no check digit.
     *
     * @return true to let old papers pass
     */
    boolean legacy() default false;

    /**
     * The key of the message.
     *
     * @return a key of the bundles in Chinese and English
     */
    String message() default "{org.jiedui.adapter.forms.BAD_VALUE.resident}";

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

    /** Reads the number. */
    final class Validator extends CellValidator<ResidentId> {

        private boolean legacy;

        /** For the engine. */
        public Validator() {}

        @Override
        public void initialize(ResidentId constraint) {
            legacy = constraint.legacy();
        }

        @Override
        boolean accepts(String cell) {
            return ResidentNumber.find(cell).isPresent()
                    || (legacy && ResidentNumber.findLegacy(cell).isPresent());
        }
    }
}
