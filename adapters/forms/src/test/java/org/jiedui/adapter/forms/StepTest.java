package org.jiedui.adapter.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.GroupSequence;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms are checked as a whole or step by step: sign-up, entry, review. */
@Tag("H-29")
class StepTest {

    private static final List<Class<?>> STEPS = List.of(Step.SignUp.class, Step.Entry.class, Step.Review.class);

    private static final Validator VALIDATOR = Engine.validator(Locale.ENGLISH);

    static Stream<Class<?>> forms() {
        return Stream.of(
                RegistrationForm.class, RegistrationSupplement.class, ChildForm.class, PairingRegisterRow.class);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_constraint_belongs_to_exactly_one_step(Class<?> form) {
        assertTrue(has_a_step_for_everything(form));
    }

    @Test
    void a_constraint_without_a_step_and_one_with_two_are_found() {
        assertTrue(has_a_step_for_everything(InOrderOfSteps.class));
        assertFalse(has_a_step_for_everything(ForgetsTheStep.class));
        assertFalse(has_a_step_for_everything(TwoSteps.class));
    }

    @Test
    @Tag("H-F")
    void the_date_and_the_first_ten_cells_are_signed_up_with_and_the_opinions_are_reviewed() {
        List<RegistrationField> cells = RegistrationField.inSourceOrder();
        assertEquals(
                cells.subList(0, 11), badIn(RegistrationForm.class, RegistrationField.values(), Step.SignUp.class));
        assertEquals(List.of(), badIn(RegistrationForm.class, RegistrationField.values(), Step.Entry.class));
        assertEquals(
                cells.subList(11, 19), badIn(RegistrationForm.class, RegistrationField.values(), Step.Review.class));
    }

    @Test
    void what_the_federation_adds_is_entered() {
        assertEquals(
                List.of(SupplementField.values()),
                badIn(RegistrationSupplement.class, SupplementField.values(), Step.Entry.class));
        assertEquals(
                List.of(RegisterField.values()),
                badIn(PairingRegisterRow.class, RegisterField.values(), Step.Entry.class));
    }

    @Test
    @Tag("U-4")
    void the_consent_of_the_guardian_is_reviewed_and_all_else_about_a_child_is_entered() {
        List<ChildField> entered = new ArrayList<>(List.of(ChildField.values()));
        entered.remove(ChildField.GUARDIAN_CONSENT_DATE);
        assertEquals(entered, badIn(ChildForm.class, ChildField.values(), Step.Entry.class));
        assertEquals(
                List.of(ChildField.GUARDIAN_CONSENT_DATE),
                badIn(ChildForm.class, ChildField.values(), Step.Review.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "", "=1", "2026-02-30", "2026-03-01", "1988-03", "女", "C-1;;", "１"})
    void the_steps_together_find_what_the_whole_finds(String cell) {
        for (Object form : filledWith(cell)) {
            assertTrue(is_the_sum_of_its_steps(form));
        }
    }

    @Test
    void the_order_of_the_dates_is_a_matter_of_review() {
        Filling late = Filling.registration().with(RegistrationField.COUNTY_OPINION_DATE, "2026-03-01");
        assertEquals(Set.of(), told(late.toRegistration(), Step.SignUp.class));
        assertEquals(Set.of("countyOpinionDate DATE_ORDER"), told(late.toRegistration(), Step.Review.class));
    }

    @Test
    void forms_that_are_no_sum_of_their_steps_are_found() {
        assertTrue(is_the_sum_of_its_steps(new InOrderOfSteps("", "")));
        assertFalse(is_the_sum_of_its_steps(new ForgetsTheStep("a", "")));
        assertFalse(is_the_sum_of_its_steps(new ForgetsTheWhole("", "")));
    }

    @Test
    void in_turn_the_first_step_with_faults_is_the_last_that_is_looked_at() {
        Filling form = Filling.registration()
                .with(RegistrationField.POSTCODE, "44320")
                .with(RegistrationField.PHONE, "12345")
                .with(RegistrationField.PROVINCE_OPINION, "\u0000");
        assertEquals(
                Set.of("phone BAD_VALUE.phone", "postcode BAD_VALUE.postcode"),
                told(form.toRegistration(), Step.InTurn.class));
        form.with(RegistrationField.POSTCODE, "443200").with(RegistrationField.PHONE, "13912340000");
        assertEquals(Set.of("provinceOpinion BAD_VALUE.text"), told(form.toRegistration(), Step.InTurn.class));
    }

    private static boolean has_a_step_for_everything(Class<?> form) {
        BeanDescriptor bean = VALIDATOR.getConstraintsForClass(form);
        List<ConstraintDescriptor<?>> constraints = new ArrayList<>(bean.getConstraintDescriptors());
        bean.getConstrainedProperties().forEach(property -> constraints.addAll(property.getConstraintDescriptors()));
        assertFalse(constraints.isEmpty(), "constraints were found");
        return constraints.stream()
                .map(ConstraintDescriptor::getGroups)
                .allMatch(groups -> groups.size() == 1 && STEPS.containsAll(groups));
    }

    private static boolean is_the_sum_of_its_steps(Object form) {
        Set<String> sum = new TreeSet<>();
        STEPS.forEach(step -> sum.addAll(told(form, step)));
        return sum.equals(told(form)) && sum.equals(told(form, Step.Whole.class));
    }

    private static Set<String> told(Object form, Class<?>... groups) {
        return VALIDATOR.validate(form, groups).stream()
                .map(violation -> violation.getPropertyPath() + " "
                        + violation.getMessageTemplate().replaceAll("\\{org\\.jiedui\\.adapter\\.forms\\.|}", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The cells in which a NUL is seen in a step. */
    private static List<FormField> badIn(Class<?> form, FormField[] fields, Class<?> step) {
        return Arrays.stream(fields)
                .filter(field -> !VALIDATOR
                        .validateValue(form, field.property(), "\u0000", step)
                        .isEmpty())
                .toList();
    }

    private static List<Object> filledWith(String cell) {
        return List.of(
                Filling.registration().everywhere(cell).toRegistration(),
                Filling.supplement().everywhere(cell).toSupplement(),
                Filling.child().everywhere(cell).toChild(),
                Filling.row().everywhere(cell).toRow());
    }

    @GroupSequence({Step.Whole.class, InOrderOfSteps.class})
    record InOrderOfSteps(
            @Filled(groups = Step.SignUp.class) String name,
            @Filled(groups = Step.Review.class) String opinion) {}

    /** Planted bug: the constraint of one cell names no step. */
    @GroupSequence({Step.Whole.class, ForgetsTheStep.class})
    record ForgetsTheStep(
            @Filled(groups = Step.SignUp.class) String name,
            @Filled String opinion) {}

    /** Planted bug: one constraint is told in two steps. */
    @GroupSequence({Step.Whole.class, TwoSteps.class})
    record TwoSteps(
            @Filled(groups = {Step.SignUp.class, Step.Review.class})
            String name) {}

    /** Planted bug: a form whose whole is not the sum of its steps; without a group nothing would be checked. */
    record ForgetsTheWhole(
            @Filled(groups = Step.SignUp.class) String name,
            @Filled(groups = Step.Review.class) String opinion) {}
}
