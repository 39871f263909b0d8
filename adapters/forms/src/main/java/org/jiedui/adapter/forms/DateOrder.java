package org.jiedui.adapter.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows the dates of one form in the order in which they should come. */
final class DateOrder {

    private final List<String> broken = new ArrayList<>();
    private LocalDate latest = LocalDate.MIN;

    private DateOrder() {}

    /** The properties of a form whose date is before one that must precede it, in the order of the form. */
    static List<String> broken(Object form) {
        if (form instanceof RegistrationForm registration) {
            return brokenOf(registration);
        }
        return form instanceof ChildForm child ? brokenOf(child) : List.of();
    }

    private static List<String> brokenOf(RegistrationForm form) {
        DateOrder order = new DateOrder();
        order.start(Dates.findMonth(form.yearMonthOfBirth()).map(month -> month.atDay(1)));
        order.next(RegistrationField.FORM_DATE, form.formDate());
        order.next(RegistrationField.EMPLOYER_OPINION_DATE, form.employerOpinionDate());
        order.next(RegistrationField.COUNTY_OPINION_DATE, form.countyOpinionDate());
        order.next(RegistrationField.PREFECTURE_OPINION_DATE, form.prefectureOpinionDate());
        order.next(RegistrationField.PROVINCE_OPINION_DATE, form.provinceOpinionDate());
        return order.broken;
    }

    private static List<String> brokenOf(ChildForm form) {
        DateOrder waiting = new DateOrder();
        waiting.start(Dates.findDay(form.dateOfBirth()));
        waiting.next(ChildField.WAITING_SINCE, form.waitingSince());
        DateOrder consent = new DateOrder();
        consent.start(Dates.findDay(form.dateOfBirth()));
        consent.next(ChildField.GUARDIAN_CONSENT_DATE, form.guardianConsentDate());
        waiting.broken.addAll(consent.broken);
        return waiting.broken;
    }

    private void start(Optional<LocalDate> day) {
        latest = day.orElse(latest);
    }

    /** A day that breaks the order does not move the bound: those after it are compared with the same day. */
    private void next(FormField field, @Nullable String cell) {
        Optional<LocalDate> day = Dates.findDay(cell);
        if (day.filter(latest::isAfter).isPresent()) {
            broken.add(field.property());
        } else {
            latest = day.orElse(latest);
        }
    }
}
