package org.jiedui.adapter.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Law V4 at the inbound edge: every input gives success or coded faults, no other exception. */
class HostileFormsProperties {

    @Property
    void V4_every_registration_gives_values_or_coded_faults(
            @ForAll("cells") List<String> form, @ForAll("cells") List<String> supplement) {
        Reading<Registration> reading = Forms.read(
                fill(Filling.registration(), RegistrationField.values(), form).toRegistration(),
                fill(Filling.supplement(), SupplementField.values(), supplement).toSupplement(),
                Locale.ENGLISH);
        assertEquals(reading.faults().isEmpty(), reading.findValue().isPresent());
    }

    @Property
    void V4_every_childs_form_gives_values_or_coded_faults(@ForAll("cells") List<String> cells) {
        ChildForm form = fill(Filling.child(), ChildField.values(), cells).toChild();
        assertTrue(V4_holds(HostileFormsProperties::read, form));
    }

    @Example
    void V4_a_reader_that_trusts_one_cell_before_it_is_checked_is_caught_by_that_cell_alone() {
        Function<ChildForm, Reading<Enrolment>> trusting = form -> Cells.find(form.urgency())
                .map(Integer::parseInt)
                .map(tier -> read(form))
                .orElseGet(() -> read(form));
        assertTrue(V4_holds(trusting, Filling.child().toChild()));
        assertTrue(
                V4_holds(trusting, Filling.child().without(ChildField.URGENCY).toChild()));
        assertTrue(V4_holds(
                trusting, Filling.child().with(ChildField.NAME, "\u0000").toChild()));
        assertFalse(
                V4_holds(trusting, Filling.child().with(ChildField.URGENCY, "四").toChild()));
        assertFalse(V4_holds(trusting, Filling.child().everywhere("\ud800").toChild()));
    }

    @Property
    @Tag("R-4")
    void V4_every_row_gives_values_or_coded_faults(@ForAll("cells") List<String> cells) {
        PairingRegisterRow row =
                fill(Filling.row(), RegisterField.values(), cells).toRow();
        Reading<RegisterEntry> reading = Forms.read(row, Locale.CHINA);
        assertEquals(reading.faults().isEmpty(), reading.findValue().isPresent());
    }

    @Property
    void what_is_accepted_is_kept_as_it_was_typed(@ForAll("texts") String text) {
        Filling row = Filling.row().with(RegisterField.REMARKS, text);
        Forms.read(row.toRow(), Locale.CHINA)
                .findValue()
                .ifPresent(entry -> assertEquals(
                        text.isBlank() ? Map.of() : Map.of("备注", text),
                        entry.remarks().asMap()));
    }

    @Property
    void a_fault_names_a_cell_that_was_filled_badly_and_no_other(@ForAll("texts") String text) {
        Filling form = Filling.registration().with(RegistrationField.PHONE, text);
        List<FormFault> faults = Forms.read(
                        form.toRegistration(), Filling.supplement().toSupplement(), Locale.CHINA)
                .faults();
        assertTrue(faults.stream().allMatch(fault -> fault.field() == RegistrationField.PHONE));
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return texts().injectNull(0.1).list().ofSize(RegistrationField.values().length);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withChars("0123456789-+;").ofMaxLength(20),
                Arbitraries.strings()
                        .withChars('\ud800', '\udc00', '\u0000', '\n', '，', '０')
                        .ofMaxLength(5),
                Arbitraries.of("", "　", "2026-02-30", "1988-00", "13912340000", "女", "学习;生活", "C-1;C-2", "=1", "😀"));
    }

    /** The check of law V4: a value or faults, not both, not neither, and no exception. */
    private static boolean V4_holds(Function<ChildForm, Reading<Enrolment>> reader, ChildForm form) {
        try {
            Reading<Enrolment> reading = reader.apply(form);
            return reading.faults().isEmpty() == reading.findValue().isPresent();
        } catch (RuntimeException other) {
            return false;
        }
    }

    private static Reading<Enrolment> read(ChildForm form) {
        return Forms.read(form, Locale.CHINA);
    }

    private static Filling fill(Filling filling, FormField[] fields, List<String> cells) {
        Arrays.stream(fields)
                .filter(field -> field.ordinal() % 3 != cells.hashCode() % 3)
                .forEach(field -> filling.with(field, cells.get(field.ordinal())));
        return filling;
    }
}
