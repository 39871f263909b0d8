package org.jiedui.adapter.forms;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Law V1 at the inbound edge: what was typed is in no message, no printed form, no violation and no log. */
class PrivacyTest {

    private static final String MARKER = "标记7f3a";

    /** Spoils a cell so that it is refused, or leaves it as it is, with a marker in it. */
    private static final List<UnaryOperator<String>> SPOILED = List.of(
            cell -> MARKER,
            cell -> MARKER + "\u0000",
            cell -> "=" + MARKER,
            cell -> MARKER.repeat(500),
            cell -> cell + MARKER,
            cell -> MARKER + ";;",
            cell -> "${" + MARKER + "}{" + MARKER + "}");

    @Test
    @Tag("U-1")
    void V1_no_message_and_no_printed_form_holds_what_was_typed() {
        for (UnaryOperator<String> spoiling : SPOILED) {
            forms(spoiling).forEach(PrivacyTest::V1_holds);
        }
    }

    @Test
    void V1_a_form_that_prints_itself_is_caught() {
        assertThrows(AssertionError.class, () -> V1_holds(new PrintsItself(MARKER)));
    }

    @Test
    void V1_a_constraint_that_repeats_the_value_is_caught() {
        assertThrows(AssertionError.class, () -> V1_holds(new RepeatsTheValue(MARKER)));
    }

    @Test
    void V1_what_a_form_becomes_prints_no_value_either() {
        Filling form = Filling.registration()
                .with(RegistrationField.NAME, MARKER)
                .with(RegistrationField.HOME_ADDRESS, MARKER)
                .with(RegistrationField.PAIRED_CHILD, MARKER)
                .with(RegistrationField.COUNTY_OPINION, MARKER);
        V1_holds(Forms.read(form.toRegistration(), Filling.supplement().toSupplement(), Locale.CHINA)
                .findValue()
                .orElseThrow());
        Filling child = Filling.child().with(ChildField.NAME, MARKER).with(ChildField.SCHOOL_AND_CLASS, MARKER);
        V1_holds(Forms.read(child.toChild(), Locale.CHINA));
        Filling row = Filling.row().with(RegisterField.CHILD_NAME, MARKER).with(RegisterField.MOTHER_NAME, MARKER);
        V1_holds(Forms.read(row.toRow(), Locale.CHINA));
    }

    @Test
    void V1_dates_of_birth_and_telephones_are_not_printed() {
        String printed = String.valueOf(Forms.read(Filling.child().toChild(), Locale.CHINA))
                + Forms.read(
                        Filling.registration().toRegistration(),
                        Filling.supplement().toSupplement(),
                        Locale.CHINA)
                + Forms.read(Filling.row().toRow(), Locale.CHINA)
                + Filling.child().toChild()
                + Filling.registration().toRegistration()
                + Filling.supplement().toSupplement()
                + Filling.row().toRow();
        assertTrue(printed.contains("M-17"), "ids are printed");
        for (String personal : List.of("2016-02-29", "1988-03", "13912340000", "1234567", "林", "小学", "一路")) {
            assertFalse(printed.contains(personal), "a personal value is printed");
        }
    }

    @Test
    void V1_the_engine_logs_no_value_even_where_everything_is_logged() {
        Listing log = new Listing();
        Logger engine = Logger.getLogger("org.hibernate.validator");
        Level before = engine.getLevel();
        engine.setLevel(Level.ALL);
        engine.addHandler(log);
        try {
            SPOILED.forEach(spoiling -> forms(spoiling)
                    .forEach(form -> Engine.validator(Locale.CHINA).validate(form)));
        } finally {
            engine.removeHandler(log);
            engine.setLevel(before);
        }
        assertFalse(log.lines.isEmpty(), "something was logged");
        log.lines.forEach(line -> assertFalse(line.contains(MARKER), "a marker stands in the log"));
    }

    /** The check: what the object prints, what its violations say and print, what reading it gives. */
    private static void V1_holds(Object form) {
        List<String> told = new ArrayList<>(List.of(form.toString()));
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            Engine.validator(locale).validate(form).forEach(violation -> {
                told.add(violation.toString());
                told.add(violation.getMessage());
                told.add(violation.getMessageTemplate());
                told.add(violation.getPropertyPath().toString());
            });
            told.add(read(form, locale));
        }
        told.forEach(text -> assertFalse(text.contains(MARKER), "a marker was told"));
    }

    private static String read(Object form, Locale locale) {
        if (form instanceof RegistrationForm registration) {
            return Forms.read(registration, Filling.supplement().toSupplement(), locale)
                    .toString();
        }
        if (form instanceof RegistrationSupplement supplement) {
            return Forms.read(Filling.registration().toRegistration(), supplement, locale)
                    .toString();
        }
        if (form instanceof ChildForm child) {
            return Forms.read(child, locale).toString();
        }
        return form instanceof PairingRegisterRow row ? Forms.read(row, locale).toString() : "";
    }

    private static List<Object> forms(UnaryOperator<String> spoiling) {
        List<Filling> fillings = List.of(Filling.registration(), Filling.supplement(), Filling.child(), Filling.row());
        fillings.forEach(filling -> filling.cells().replaceAll((label, text) -> spoiling.apply(text)));
        return List.of(
                fillings.get(0).toRegistration(),
                fillings.get(1).toSupplement(),
                fillings.get(2).toChild(),
                fillings.get(3).toRow());
    }

    /** Planted bug: a form that keeps the record's own {@code toString}. */
    record PrintsItself(@PlainText String name) {}

    /** Planted bug: a form that redacts itself, but one of whose constraints tells the value. */
    record RepeatsTheValue(@Telling String name) {

        @Override
        public String toString() {
            return "RepeatsTheValue[redacted]";
        }
    }

    /** A constraint that works, and says too much. */
    @Constraint(validatedBy = Telling.Validator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Telling {

        String message() default "must be short";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Validator implements ConstraintValidator<Telling, String> {

            public Validator() {}

            @Override
            public boolean isValid(String cell, ConstraintValidatorContext context) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(cell + " is not short")
                        .addConstraintViolation();
                return cell.length() < 3;
            }
        }
    }

    /** Keeps what is logged. */
    private static final class Listing extends Handler {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            StringBuilder line = new StringBuilder().append(record.getMessage());
            if (record.getParameters() != null) {
                for (Object parameter : record.getParameters()) {
                    line.append(' ').append(parameter);
                }
            }
            lines.add(line.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
