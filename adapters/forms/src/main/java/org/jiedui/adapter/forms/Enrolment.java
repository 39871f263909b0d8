package org.jiedui.adapter.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.GuardianConsent;
import org.jiedui.person.MotherId;
import org.jiedui.person.Need;
import org.jiedui.person.ParentsAway;
import org.jiedui.person.Stage;
import org.jiedui.person.Urgency;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Particulars;
import org.jiedui.port.PersonFile;
import org.jspecify.annotations.Nullable;

/**
 * What a child's form became: the child's file for the directory of people, the guardian's consent, and since when the
 * child waits. Prints the child's id.
 */
public final class Enrolment {

    private final PersonFile file;
    private final GuardianConsent consent;
    private final @Nullable LocalDate waitingSince;

    private Enrolment(PersonFile file, GuardianConsent consent, @Nullable LocalDate waitingSince) {
        this.file = file;
        this.consent = consent;
        this.waitingSince = waitingSince;
    }

    /**
     * The child's file: what rules need, and every filled cell as it was typed, in the order of the form.
     *
     * @return the file
     */
    public PersonFile file() {
        return file;
    }

    /**
     * The child.
     *
     * @return what rules need to know of the child
     */
    public Child child() {
        return file.child();
    }

    /**
     * The consent of a parent or guardian, never the carer's (U-5).
     *
     * @return missing if no day is filled in
     */
    public GuardianConsent consent() {
        return consent;
    }

    /**
     * Since when the child waits.
     *
     * @return empty if it was not filled in
     */
    public Optional<LocalDate> findWaitingSince() {
        return Optional.ofNullable(waitingSince);
    }

    /** Reads a form in which no fault was found. */
    static Enrolment of(ChildForm form) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (ChildField field : ChildField.values()) {
            field.copy(form, cells);
        }
        return new Enrolment(
                new PersonFile(childOf(form), Particulars.of(cells)),
                Dates.findDay(form.guardianConsentDate())
                        .map(GuardianConsent::givenOn)
                        .orElseGet(GuardianConsent::missing),
                Dates.findDay(form.waitingSince()).orElse(null));
    }

    private static Child childOf(ChildForm form) {
        Child.Builder child = Child.of(
                        ChildId.of(Cells.text(form.id())),
                        Dates.findDay(form.dateOfBirth()).orElseThrow(),
                        DivisionCode.of(Cells.text(form.divisionCode())))
                .parentsAway(parentsAway(form))
                .needs(needs(form))
                .urgency(new Urgency(Integer.parseInt(Cells.text(form.urgency()))));
        Cells.find(form.classTeacher()).map(MotherId::of).ifPresent(child::classTeacher);
        Stage stage = Cells.find(form.stage()).map(Stage::new).orElse(Stage.COMPULSORY);
        return (Cells.isFilled(form.schoolAndClass()) ? child.atSchool(stage) : child.stage(stage)).build();
    }

    private static ParentsAway parentsAway(ChildForm form) {
        return Cells.find(form.parentsAway()).map(Words.PARENTS_AWAY::get).orElse(ParentsAway.UNSTATED);
    }

    private static Set<Need> needs(ChildForm form) {
        return Cells.parts(form.needs()).stream()
                .map(word -> Objects.requireNonNull(Words.NEED.get(word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Enrolment that
                && file.equals(that.file)
                && consent.equals(that.consent)
                && Objects.equals(waitingSince, that.waitingSince);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, consent, waitingSince);
    }

    @Override
    public String toString() {
        return "Enrolment[" + file.person().id() + "]";
    }
}
