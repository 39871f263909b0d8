package org.jiedui.adapter.forms;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Reads forms of plain text: each becomes values of the domain, or a list of everything that is wrong with it.
 *
 * <pre>{@code
 * Forms.read(form, supplement, Locale.CHINA).fold(
 *         registration -> register(registration),
 *         faults -> showAgain(faults));
 * }</pre>
 *
 * <p>Every input gives one or the other, never another exception. No message, no printed form and no log line of the
 * engine ever holds what was typed (law V1). Nothing depends on the time, the zone, the locale or the charset of the
 * machine: the language of the messages is given, Chinese for every locale whose language is {@code zh}, else English.
 * Hosts may also hand the forms to a validator of their own, as a whole or by {@link Step}; the messages come with them.
 *
 * <p>Safe for use by many threads.
 */
public final class Forms {

    private Forms() {}

    /**
     * Reads a registration form (H-F, Appendix 2) and what is needed today beside it.
     *
     * @param form the form of the plans
     * @param supplement what it does not ask
     * @param locale the language of the messages
     * @return the registration, or all faults: those of the form first, then those of the supplement
     */
    public static Reading<Registration> read(RegistrationForm form, RegistrationSupplement supplement, Locale locale) {
        FormCheck check = FormCheck.in(locale);
        check.look(form, RegistrationField.values());
        check.look(supplement, SupplementField.values());
        return reading(check, () -> Registration.of(form, supplement));
    }

    /**
     * Reads a child's form.
     *
     * @param form the form
     * @param locale the language of the messages
     * @return the enrolment, or all faults
     */
    public static Reading<Enrolment> read(ChildForm form, Locale locale) {
        FormCheck check = FormCheck.in(locale);
        check.look(form, ChildField.values());
        return reading(check, () -> Enrolment.of(form));
    }

    /**
     * Reads a row of the pairing register (R-F).
     *
     * @param row the row
     * @param locale the language of the messages
     * @return the entry, or all faults
     */
    public static Reading<RegisterEntry> read(PairingRegisterRow row, Locale locale) {
        FormCheck check = FormCheck.in(locale);
        check.look(row, RegisterField.values());
        return reading(check, () -> RegisterEntry.of(row));
    }

    private static <T> Reading<T> reading(FormCheck check, Supplier<T> value) {
        List<FormFault> faults = check.faults();
        return faults.isEmpty() ? new Reading.Accepted<>(value.get()) : new Reading.Refused<>(faults);
    }
}
