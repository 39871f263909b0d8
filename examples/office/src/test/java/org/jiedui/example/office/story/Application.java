package org.jiedui.example.office.story;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jiedui.adapter.forms.Forms;
import org.jiedui.adapter.forms.Registration;
import org.jiedui.adapter.forms.RegistrationField;
import org.jiedui.adapter.forms.RegistrationForm;
import org.jiedui.adapter.forms.RegistrationSupplement;
import org.jiedui.adapter.forms.SupplementField;
import org.jiedui.adapter.json.BuiltInProgrammes;
import org.jiedui.fact.Answer;
import org.jiedui.person.CaringMother;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Role;
import org.jiedui.qualification.ApprovalStep;
import org.jiedui.qualification.QualificationFact.OpinionGiven;
import org.jiedui.qualification.Tier;
import org.jiedui.rule.Code;

/** One application on its way through the levels, under the provincial plan. */
final class Application {

    private static final int DAYS_UNTIL_REVIEW = 7;

    private final StoryOffice office;
    private final MotherId mother;
    private final DivisionCode home;

    private Application(StoryOffice office, CaringMother mother) {
        this.office = office;
        this.mother = mother.id();
        this.home = mother.division();
    }

    /** She applies on a day, her record is queried and she is attested; a week later the levels begin to speak. */
    static Application of(CaringMother mother, LocalDate day) {
        StoryOffice office = office(mother.division(), day);
        office.apply(mother);
        office.attest(mother.id());
        office.check(mother.id(), RecordCheck.Result.CLEAR);
        office.on(day.plusDays(DAYS_UNTIL_REVIEW));
        return new Application(office, mother);
    }

    /** Each level has an actor of its own, who may speak in her own division. */
    private static StoryOffice office(DivisionCode home, LocalDate day) {
        StoryOpening opening = new StoryOpening(BuiltInProgrammes.get(StoryOffice.H));
        for (Tier tier : Tier.values()) {
            opening.grant(actor(tier), tier.of(home).ownDigits(), Role.APPROVER);
        }
        return opening.on(day);
    }

    private static String actor(Tier tier) {
        return tier.name().toLowerCase(Locale.ROOT);
    }

    void yes(Tier tier) {
        yesOn(tier, office.today());
    }

    void yesOn(Tier tier, LocalDate on) {
        opine(actor(tier), tier, true, on).orElseThrow();
    }

    void no(Tier tier) {
        opine(actor(tier), tier, false, office.today()).orElseThrow();
    }

    List<String> refused(Tier tier) {
        return refusedOn(tier, office.today());
    }

    List<String> refusedOn(Tier tier, LocalDate on) {
        return opine(actor(tier), tier, true, on).codes();
    }

    List<String> refusedIfSaidBy(String actor, Tier tier) {
        return opine(actor, tier, true, office.today()).codes();
    }

    private Answer<OpinionGiven> opine(String actor, Tier tier, boolean favourable, LocalDate on) {
        return office.screening()
                .opine(office.by(actor), mother, new ApprovalStep(tier, tier.of(home)), favourable, on);
    }

    String status() {
        return office.archive().mother(mother, office.today());
    }

    List<String> opinions() {
        return office.screening().findQualification(mother).orElseThrow().opinions().stream()
                .map(opinion -> opinion.tier() + " " + opinion.division())
                .toList();
    }

    /** Whom the office has informed of her row, without asking for an opinion. */
    List<String> rowsSentUp() {
        return office.archive().news().stream()
                .map(message -> message.notice())
                .filter(notice -> notice.code().equals(Code.of("ROW_SENT_UP")))
                .map(notice ->
                        notice.details().text("tier") + " " + notice.details().text("division"))
                .toList();
    }

    /** Fills in the whole form, applies with it, and reads which cells her file has, in their order. */
    static List<RegistrationField> cellsKeptOfAForm(String home, LocalDate day) {
        StoryOffice office = office(DivisionCode.of(home), day);
        Registration read = Forms.read(form(day), supplement(home), Locale.CHINA)
                .fold(registration -> registration, faults -> {
                    throw new AssertionError(faults);
                });
        office.registration()
                .apply(office.by("registrar"), read.mother(), read.file().particulars(), day)
                .orElseThrow();
        Collection<String> labels = office.archive()
                .people()
                .find(read.mother().id())
                .orElseThrow()
                .particulars()
                .asMap()
                .keySet();
        return labels.stream()
                .map(label -> Stream.of(RegistrationField.values())
                        .filter(cell -> cell.label().equals(label))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static RegistrationForm form(LocalDate day) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (RegistrationField field : RegistrationField.values()) {
            cells.put(field.label(), field.number() == 0 ? day.toString() : "甲");
        }
        cells.put(RegistrationField.YEAR_MONTH_OF_BIRTH.label(), "1988-03");
        cells.put(RegistrationField.POSTCODE.label(), "443200");
        cells.put(RegistrationField.POLITICAL_STATUS.label(), "群众");
        cells.put(RegistrationField.PHONE.label(), "13912340000");
        cells.put(RegistrationField.EDUCATION.label(), "本科");
        return RegistrationForm.of(cells);
    }

    private static RegistrationSupplement supplement(String home) {
        return RegistrationSupplement.of(
                Map.of(SupplementField.ID.label(), "M-17", SupplementField.DIVISION_CODE.label(), home));
    }
}
