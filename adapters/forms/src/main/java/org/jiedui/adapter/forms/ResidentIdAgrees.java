package org.jiedui.adapter.forms;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sex and the date of birth beside a citizen identity number (GB 11643) are those that the number says.
 *
 * <pre>{@code
 * @ResidentIdAgrees(id = "idNumber", sex = "sex", born = "born")
 * record OurForm(@ResidentId String idNumber, @OneOf(Vocabulary.SEX) String sex, @StrictDate String born) {}
 * }</pre>
 *
 * <p>For the forms of hosts: no form of this library holds such a number. The attributes name fields or components of a
 * record; a package of a module must be open to this one. Sex is {@code 男} or {@code 女}. Born is {@code yyyy-MM-dd} or
 * {@code yyyy-MM}, as text, {@link LocalDate} or {@link YearMonth}. A cell that is not filled in or holds none of these
 * is left to the other constraints, and so is a number that {@link ResidentId} refuses; the 15 digits of before 1999 are
 * compared too. The fault is told of the cell beside the number. Code {@code BAD_VALUE}.
 *
 * <p>A field that the bean does not have, and naming neither sex nor born, is a {@link ConstraintDeclarationException}.
 */
@Documented
@Constraint(validatedBy = ResidentIdAgrees.Validator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ResidentIdAgrees {

    /**
     * The field that holds the number.
     *
     * @return the name of a field of the bean
     */
    String id();

    /**
     * The field that holds the sex.
     *
     * @return the name of a field of the bean, or nothing not to compare it
     */
    String sex() default "";

    /**
     * The field that holds the day or month of birth.
     *
     * @return the name of a field of the bean, or nothing not to compare it
     */
    String born() default "";

    /**
     * The key of the message.
     *
     * @return a key of the bundles in Chinese and English
     */
    String message() default "{org.jiedui.adapter.forms.BAD_VALUE.agreement}";

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

    /** Compares the cells of a bean. */
    final class Validator extends FormValidator<ResidentIdAgrees> {

        private String id = "";
        private String sex = "";
        private String born = "";

        /** For the engine. */
        public Validator() {}

        @Override
        public void initialize(ResidentIdAgrees constraint) {
            id = constraint.id();
            sex = constraint.sex();
            born = constraint.born();
            if (sex.isEmpty() && born.isEmpty()) {
                throw new ConstraintDeclarationException("Neither sex nor born is named, so nothing is compared.");
            }
        }

        @Override
        List<String> wrong(Object bean) {
            Optional<String> sexCell = BeanCells.find(bean, sex);
            Optional<String> bornCell = BeanCells.find(bean, born);
            List<String> properties = new ArrayList<>();
            BeanCells.find(bean, id).flatMap(ResidentNumber::findAny).ifPresent(number -> {
                sexCell.filter(number::isOtherSex).ifPresent(cell -> properties.add(sex));
                bornCell.filter(number::isOtherDate).ifPresent(cell -> properties.add(born));
            });
            return properties;
        }
    }
}
