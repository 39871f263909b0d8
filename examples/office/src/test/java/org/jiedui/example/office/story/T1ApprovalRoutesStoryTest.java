package org.jiedui.example.office.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.adapter.forms.RegistrationField;
import org.jiedui.person.CaringMother;
import org.jiedui.person.RecruitRoute;
import org.jiedui.qualification.Tier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T-1: whose opinion a recruit needs, in which order, and what the form looks like. */
@Tag("T-1")
class T1ApprovalRoutesStoryTest {

    /** Four homes: in a county, in a county without a prefecture, of a provincial organ, in a district. */
    record Setting(String county, String direct, String provincial, String district, LocalDate day) {}

    static Stream<Setting> settings() {
        return Stream.of(
                new Setting("420525100201", "429004003002", "420106011001", "420106002", LocalDate.of(2026, 3, 1)),
                new Setting("421126204210", "429021100003", "420804001007", "421303101", LocalDate.of(2027, 11, 8)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-22")
    @Tag("H-29")
    @Tag("X-7")
    void a_recruit_of_a_county_passes_unit_county_and_prefecture(Setting setting) {
        Application application = Application.of(local(setting.county()), setting.day());
        assertEquals("APPLIED", application.status());
        application.yes(Tier.UNIT);
        assertEquals("UNDER_REVIEW", application.status());
        application.yes(Tier.COUNTY);
        assertEquals("UNDER_REVIEW", application.status());
        application.yes(Tier.PREFECTURE);
        assertEquals("APPROVED", application.status());
        assertEquals(
                List.of(
                        "UNIT " + setting.county(),
                        "COUNTY " + setting.county().substring(0, 6) + "000000",
                        "PREFECTURE " + setting.county().substring(0, 4) + "00000000"),
                application.opinions());
        assertEquals(List.of("PROVINCE 420000000000"), application.rowsSentUp());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("X-8")
    void a_county_under_the_province_has_no_prefecture_to_ask(Setting setting) {
        Application application = Application.of(local(setting.direct()), setting.day());
        application.yes(Tier.UNIT);
        application.yes(Tier.COUNTY);
        assertEquals(List.of("OUT_OF_ORDER"), application.refused(Tier.PREFECTURE));
        assertEquals("UNDER_REVIEW", application.status());
        application.yes(Tier.PROVINCE);
        assertEquals("APPROVED", application.status());
        assertEquals(List.of(), application.rowsSentUp());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-23")
    void a_recruit_of_a_provincial_organ_goes_from_her_unit_to_the_province(Setting setting) {
        CaringMother recruit = StoryPeople.mother("M-9", setting.provincial(), RecruitRoute.PROVINCE_DIRECT, 1);
        Application application = Application.of(recruit, setting.day());
        application.yes(Tier.UNIT);
        assertEquals(List.of("OUT_OF_ORDER"), application.refused(Tier.COUNTY));
        application.yes(Tier.PROVINCE);
        assertEquals("APPROVED", application.status());
        assertEquals(List.of("UNIT " + setting.provincial(), "PROVINCE 420000000000"), application.opinions());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-22")
    void a_district_passes_its_city(Setting setting) {
        Application application = Application.of(local(setting.district()), setting.day());
        application.yes(Tier.UNIT);
        application.yes(Tier.COUNTY);
        application.yes(Tier.PREFECTURE);
        assertEquals("APPROVED", application.status());
        assertEquals(
                "PREFECTURE " + setting.district().substring(0, 4) + "00000000",
                application.opinions().get(2));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-22")
    void nobody_speaks_before_her_turn_or_for_another_level(Setting setting) {
        Application application = Application.of(local(setting.county()), setting.day());
        application.yes(Tier.UNIT);
        assertEquals(List.of("OUT_OF_ORDER"), application.refused(Tier.PREFECTURE));
        application.yes(Tier.COUNTY);
        assertEquals(List.of("NOT_AUTHORISED"), application.refusedIfSaidBy("county", Tier.PREFECTURE));
        assertEquals(List.of("NOT_AUTHORISED"), application.refusedIfSaidBy("M-1", Tier.PREFECTURE));
        assertEquals("UNDER_REVIEW", application.status());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-F")
    void no_opinion_is_older_than_the_one_before(Setting setting) {
        Application application = Application.of(local(setting.county()), setting.day());
        application.yesOn(Tier.UNIT, setting.day().plusDays(3));
        assertEquals(
                List.of("DATE_ORDER"),
                application.refusedOn(Tier.COUNTY, setting.day().plusDays(2)));
        application.yesOn(Tier.COUNTY, setting.day().plusDays(3));
        assertEquals("UNDER_REVIEW", application.status());
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-29")
    void one_no_ends_the_application(Setting setting) {
        Application application = Application.of(local(setting.county()), setting.day());
        application.yes(Tier.UNIT);
        application.no(Tier.COUNTY);
        assertEquals("REJECTED", application.status());
        assertEquals(List.of("QUALIFICATION_OVER", "OUT_OF_ORDER"), application.refused(Tier.COUNTY));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("H-F")
    @Tag("H-31")
    @Tag("X-17")
    void the_form_is_kept_in_its_own_order_and_without_the_child(Setting setting) {
        List<RegistrationField> cells = Application.cellsKeptOfAForm(setting.county(), setting.day());
        assertEquals(
                Stream.of(RegistrationField.values())
                        .filter(cell -> cell != RegistrationField.PAIRED_CHILD)
                        .toList(),
                cells);
    }

    @Test
    @Tag("H-F")
    void the_form_has_fourteen_numbered_cells() {
        List<RegistrationField> numbered = RegistrationField.inSourceOrder().stream()
                .filter(cell -> cell.number() > 0)
                .toList();
        assertEquals(
                IntStream.rangeClosed(1, 14).boxed().toList(),
                numbered.stream().map(RegistrationField::number).toList());
        assertEquals(
                List.of("姓名", "单位", "家庭住址", "出生年月", "邮编", "政治面貌", "职务", "联系电话", "文化程度", "结对留守儿童基本情况"),
                numbered.stream().limit(10).map(RegistrationField::label).toList());
        assertTrue(numbered.stream().skip(10).allMatch(cell -> cell.label().endsWith("意见")));
    }

    @Test
    @Tag("H-F")
    void the_printed_form_begins_with_who_she_is_and_ends_with_what_the_province_says() {
        List<List<RegistrationField>> rows = RegistrationField.inGridOrder();
        assertEquals(
                List.of("姓名", "出生年月", "政治面貌", "文化程度"),
                rows.get(1).stream().map(RegistrationField::label).toList());
        assertEquals(List.of(RegistrationField.PROVINCE_OPINION, RegistrationField.PROVINCE_OPINION_DATE), rows.get(8));
    }

    private static CaringMother local(String home) {
        return StoryPeople.mother("M-1", home);
    }
}
