package org.jiedui.adapter.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Constraint;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Citizen identity numbers can be checked, and none of our own forms asks for one. */
class OfferedOnlyTest {

    private static final Set<Class<?>> OFFERED = Set.of(ResidentId.class, ResidentIdAgrees.class);

    private final Validator validator = Engine.validator(Locale.ENGLISH);

    @Test
    @Tag("U-15")
    void no_form_of_ours_asks_for_an_identity_number() throws Exception {
        List<Class<?>> types = Classes.ofTheForms();
        assertTrue(types.containsAll(List.of(
                RegistrationForm.class, RegistrationSupplement.class, ChildForm.class, PairingRegisterRow.class)));
        assertEquals(
                List.of(),
                types.stream()
                        .filter(type -> !type.isInterface())
                        .filter(this::asks)
                        .toList());
    }

    @Test
    @Tag("U-15")
    void no_cell_of_ours_is_named_after_papers() {
        assertEquals(
                List.of(),
                Stream.of(
                                RegistrationField.values(),
                                SupplementField.values(),
                                ChildField.values(),
                                RegisterField.values())
                        .flatMap(Stream::of)
                        .map(FormField::label)
                        .filter(label -> label.contains("身份") || label.contains("证件") || label.contains("公民"))
                        .toList());
    }

    @Test
    void a_form_that_asks_for_one_is_found_whatever_it_calls_it() {
        assertTrue(asks(AsksOutright.class));
        assertTrue(asks(AsksByAnotherName.class));
        assertTrue(asks(ComparesAlone.class));
        assertTrue(asks(AsksInOneStep.class));
    }

    private boolean asks(Class<?> type) {
        BeanDescriptor bean = validator.getConstraintsForClass(type);
        return Stream.concat(
                        bean.getConstraintDescriptors().stream(),
                        bean.getConstrainedProperties().stream()
                                .flatMap(property -> property.getConstraintDescriptors().stream()))
                .anyMatch(OfferedOnlyTest::isOffered);
    }

    private static boolean isOffered(ConstraintDescriptor<?> constraint) {
        return OFFERED.contains(constraint.getAnnotation().annotationType())
                || constraint.getComposingConstraints().stream().anyMatch(OfferedOnlyTest::isOffered);
    }

    /** Planted bug: a form with a cell of its own for the number. */
    record AsksOutright(@Filled String name, @ResidentId String number) {}

    /** Planted bug: the constraint hides within one of another name. */
    record AsksByAnotherName(@Papers String papers) {}

    /** Planted bug: the cell itself has no constraint, the form has. */
    @ResidentIdAgrees(id = "papers", born = "born")
    record ComparesAlone(String papers, String born) {}

    /** Planted bug: the number is asked for in one step alone. */
    @GroupSequence({Step.Whole.class, AsksInOneStep.class})
    record AsksInOneStep(
            @ResidentId(groups = Step.SignUp.class) String number) {}

    @ResidentId
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Papers {

        String message() default "must be papers";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }
}
