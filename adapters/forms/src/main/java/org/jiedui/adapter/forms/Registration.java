package org.jiedui.adapter.forms;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedui.person.CaringMother;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecruitRoute;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Particulars;
import org.jiedui.port.PersonFile;

/**
 * What a registration form became: the mother's file for the directory of people, the cell about the child apart from
 * it, and the dates of the form and of the opinions. Prints her id and dates of acts.
 *
 * @param file the mother as rules need her, and every filled cell but the tenth as it was typed, in the order of
 *     Appendix 2 (H-31)
 * @param pairedChild the tenth cell, personal values of somebody else; none if it was not filled in
 * @param dates the day of the form and of each opinion, where filled in
 */
public record Registration(PersonFile file, Particulars pairedChild, Map<RegistrationField, LocalDate> dates) {

    /** Copies the dates. */
    public Registration {
        dates = Map.copyOf(dates);
    }

    /**
     * The mother.
     *
     * @return what rules need to know of her
     */
    public CaringMother mother() {
        return file.mother();
    }

    /**
     * The day of the form or of an opinion.
     *
     * @param field one of the five dates
     * @return empty if it was not filled in
     */
    public Optional<LocalDate> findDate(RegistrationField field) {
        return Optional.ofNullable(dates.get(field));
    }

    /** Reads two forms in which no fault was found. */
    static Registration of(RegistrationForm form, RegistrationSupplement supplement) {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, String> child = new LinkedHashMap<>();
        for (RegistrationField field : RegistrationField.values()) {
            field.copy(form, field == RegistrationField.PAIRED_CHILD ? child : cells);
        }
        PersonFile file = new PersonFile(motherOf(form, supplement), Particulars.of(cells));
        return new Registration(file, Particulars.of(child), datesOf(cells));
    }

    private static CaringMother motherOf(RegistrationForm form, RegistrationSupplement supplement) {
        return new CaringMother(
                MotherId.of(Cells.text(supplement.id())),
                Cells.find(supplement.sex()).map(Words.SEX::get).orElse(Sex.UNSTATED),
                Dates.findMonth(form.yearMonthOfBirth()).orElseThrow(),
                DivisionCode.of(Cells.text(supplement.divisionCode())),
                Cells.find(supplement.route()).map(Words.ROUTE::get).orElse(RecruitRoute.LOCAL),
                Cells.find(supplement.source()).map(Words.SOURCE::get).orElse(RecruitSource.UNSTATED),
                Cells.find(supplement.places()).map(Integer::valueOf).orElse(1),
                kin(supplement));
    }

    private static Set<ChildId> kin(RegistrationSupplement supplement) {
        return Cells.parts(supplement.kin()).stream().map(ChildId::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<RegistrationField, LocalDate> datesOf(Map<String, String> cells) {
        Map<RegistrationField, LocalDate> dates = new EnumMap<>(RegistrationField.class);
        for (RegistrationField field : RegistrationField.values()) {
            if (field.number() == 0) {
                Dates.findDay(cells.get(field.label())).ifPresent(day -> dates.put(field, day));
            }
        }
        return dates;
    }
}
