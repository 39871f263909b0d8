package org.jiedui.adapter.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.GuardianConsent;
import org.jiedui.person.MotherId;
import org.jiedui.person.Need;
import org.jiedui.person.ParentsAway;
import org.jiedui.person.Stage;
import org.jiedui.person.Urgency;
import org.jiedui.place.DivisionCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    @Test
    @Tag("M-1")
    @Tag("H-3")
    void a_form_in_order_becomes_a_child() {
        Child expected = Child.of(ChildId.of("C-1"), LocalDate.of(2016, 2, 29), DivisionCode.of("420525100201"))
                .parentsAway(ParentsAway.BOTH)
                .needs(Set.of(Need.LEARNING, Need.EMOTIONAL))
                .urgency(new Urgency(2))
                .atSchool(Stage.COMPULSORY)
                .classTeacher(MotherId.of("M-17"))
                .build();
        Enrolment enrolment = accepted(Filling.child());
        assertEquals(known(expected), known(enrolment.child()));
        assertEquals(Optional.of(LocalDate.of(2025, 9, 1)), enrolment.findWaitingSince());
        assertEquals(GuardianConsent.givenOn(LocalDate.of(2025, 10, 1)), enrolment.consent());
    }

    @Test
    @Tag("S-17")
    void what_was_typed_is_kept_in_the_order_of_the_form() {
        Filling form = Filling.child();
        assertEquals(
                List.copyOf(form.cells().entrySet()),
                List.copyOf(accepted(form).file().particulars().asMap().entrySet()));
    }

    @Test
    @Tag("M-6")
    @Tag("U-5")
    void a_named_carer_is_no_consent_of_the_guardian() {
        Enrolment enrolment = accepted(Filling.child().without(ChildField.GUARDIAN_CONSENT_DATE));
        assertEquals(GuardianConsent.missing(), enrolment.consent());
    }

    @Test
    void key_birth_division_and_urgency_are_enough() {
        Filling form = new Filling()
                .with(ChildField.ID, "C-9")
                .with(ChildField.DATE_OF_BIRTH, "2015-05-20")
                .with(ChildField.DIVISION_CODE, "420525000000")
                .with(ChildField.URGENCY, "3");
        Enrolment enrolment = accepted(form);
        Child expected = Child.of(ChildId.of("C-9"), LocalDate.of(2015, 5, 20), DivisionCode.of("420525000000"))
                .build();
        assertEquals(known(expected), known(enrolment.child()));
        assertFalse(enrolment.child().isAtSchool());
        assertEquals(Optional.empty(), enrolment.findWaitingSince());
    }

    @Test
    void the_stage_is_kept_with_and_without_a_school() {
        Filling form = Filling.child().with(ChildField.STAGE, "高中");
        assertEquals(new Stage("高中"), accepted(form).child().stage());
        form.without(ChildField.SCHOOL_AND_CLASS);
        assertEquals(new Stage("高中"), accepted(form).child().stage());
        assertFalse(accepted(form).child().isAtSchool());
    }

    @Test
    void all_faults_are_told_at_once_in_the_order_of_the_form() {
        Filling form = Filling.child()
                .with(ChildField.ID, "小林")
                .with(ChildField.DATE_OF_BIRTH, "2015-02-29")
                .with(ChildField.SEX, "F")
                .with(ChildField.PARENTS_AWAY, "外出")
                .with(ChildField.NEEDS, "学习、亲情")
                .with(ChildField.URGENCY, "4")
                .with(ChildField.CLASS_TEACHER, "M 17");
        assertEquals(
                List.of(
                        "编号 BAD_ID",
                        "性别 BAD_VALUE",
                        "出生日期 BAD_DATE",
                        "父母外出情况 BAD_VALUE",
                        "需求 BAD_VALUE",
                        "紧急程度 BAD_VALUE",
                        "班主任编号 BAD_ID"),
                told(form));
    }

    @Test
    void nobody_waits_or_is_consented_for_before_the_birth() {
        Filling form = Filling.child()
                .with(ChildField.WAITING_SINCE, "2016-02-28")
                .with(ChildField.GUARDIAN_CONSENT_DATE, "2016-02-28");
        assertEquals(List.of("等待起始日期 DATE_ORDER", "监护人同意日期 DATE_ORDER"), told(form));
    }

    @Test
    void consent_may_come_before_or_after_the_waiting() {
        Filling form = Filling.child().with(ChildField.GUARDIAN_CONSENT_DATE, "2025-08-01");
        assertEquals(List.of(), told(form));
    }

    /** All that is known of a child, side by side: a failure then says where two differ. */
    private static List<Object> known(Child child) {
        return List.of(
                child.id(),
                child.born(),
                child.division(),
                child.parentsAway(),
                child.needs(),
                child.urgency(),
                child.isAtSchool(),
                child.stage(),
                child.findClassTeacher());
    }

    private static Enrolment accepted(Filling form) {
        return Forms.read(form.toChild(), Locale.CHINA).findValue().orElseThrow();
    }

    private static List<String> told(Filling form) {
        return Forms.read(form.toChild(), Locale.CHINA).faults().stream()
                .map(fault -> fault.field().label() + " " + fault.code())
                .toList();
    }
}
