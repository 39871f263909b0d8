package org.jiedui.adapter.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    private final Filling form = Filling.registration();
    private final Filling supplement = Filling.supplement();

    @Test
    void all_faults_are_told_at_once_in_the_order_of_the_two_forms() {
        form.with(RegistrationField.FORM_DATE, "2026-2-9")
                .without(RegistrationField.NAME)
                .with(RegistrationField.HOME_ADDRESS, "=1+1\u0000")
                .with(RegistrationField.YEAR_MONTH_OF_BIRTH, "1988-13")
                .with(RegistrationField.POSTCODE, "44320")
                .with(RegistrationField.POLITICAL_STATUS, "普通")
                .with(RegistrationField.PHONE, "12345")
                .with(RegistrationField.PREFECTURE_OPINION_DATE, "2026-03-04");
        supplement
                .with(SupplementField.ID, "林某")
                .with(SupplementField.DIVISION_CODE, "420525")
                .with(SupplementField.PLACES, "0")
                .with(SupplementField.KIN, "C-1;;C-2");
        assertEquals(
                List.of(
                        "填表日期 BAD_DATE",
                        "姓名 MISSING_VALUE",
                        "家庭住址 BAD_VALUE",
                        "家庭住址 FORMULA",
                        "出生年月 BAD_DATE",
                        "邮编 BAD_VALUE",
                        "政治面貌 BAD_VALUE",
                        "联系电话 BAD_VALUE",
                        "市、州妇联意见日期 DATE_ORDER",
                        "编号 BAD_ID",
                        "行政区划代码 BAD_VALUE",
                        "可结对人数 BAD_VALUE",
                        "亲属儿童编号 BAD_ID"),
                told(read()));
    }

    @Test
    void a_refused_form_has_no_value_and_an_accepted_one_no_faults() {
        assertTrue(read().findValue().isPresent());
        assertEquals(List.of(), read().faults());
        form.without(RegistrationField.NAME);
        assertTrue(read().findValue().isEmpty());
        assertEquals("1 faults", read().fold(value -> "taken", faults -> faults.size() + " faults"));
    }

    @Test
    void nothing_is_refused_without_a_fault() {
        assertThrows(IllegalArgumentException.class, () -> new Reading.Refused<String>(List.of()));
    }

    @Test
    @Tag("H-F")
    void an_opinion_dated_before_the_one_below_it_is_out_of_order() {
        form.with(RegistrationField.COUNTY_OPINION_DATE, "2026-03-01");
        assertEquals(List.of("县(市、区)妇联意见日期 DATE_ORDER"), told(read()));
    }

    @Test
    @Tag("H-F")
    void opinions_of_one_day_are_in_order() {
        form.with(RegistrationField.EMPLOYER_OPINION_DATE, "2026-03-01")
                .with(RegistrationField.COUNTY_OPINION_DATE, "2026-03-01");
        assertEquals(List.of(), told(read()));
    }

    @Test
    @Tag("X-8")
    void an_opinion_is_compared_with_the_last_one_given_where_a_tier_is_missing() {
        form.without(RegistrationField.PREFECTURE_OPINION_DATE)
                .with(RegistrationField.PROVINCE_OPINION_DATE, "2026-03-04");
        assertEquals(List.of("省妇联意见日期 DATE_ORDER"), told(read()));
    }

    @Test
    void a_form_filled_in_before_the_birth_is_out_of_order() {
        form.with(RegistrationField.YEAR_MONTH_OF_BIRTH, "2026-04");
        assertTrue(told(read()).contains("填表日期 DATE_ORDER"));
    }

    @Test
    void messages_come_in_the_language_that_is_asked_for() {
        form.with(RegistrationField.PHONE, "12345").with(RegistrationField.NAME, "林".repeat(51));
        assertEquals(List.of("不能超过50个字", "请填写 11 位手机号码，或带区号的固定电话号码"), messages(Locale.SIMPLIFIED_CHINESE));
        assertEquals(messages(Locale.SIMPLIFIED_CHINESE), messages(Locale.CHINESE));
        assertEquals(messages(Locale.SIMPLIFIED_CHINESE), messages(Locale.forLanguageTag("zh-Hans-CN")));
        assertEquals(
                List.of(
                        "must have at most 50 characters",
                        "must be a mobile number of 11 digits or a landline with its area code"),
                messages(Locale.ENGLISH));
        assertEquals(messages(Locale.ENGLISH), messages(Locale.US));
        assertEquals(messages(Locale.ENGLISH), messages(Locale.FRENCH));
        assertEquals(messages(Locale.ENGLISH), messages(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US", "fr-FR", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void the_default_locale_and_zone_of_the_machine_have_no_say(String tag) {
        form.with(RegistrationField.PHONE, "12345");
        List<String> chinese = messages(Locale.CHINA);
        List<String> english = messages(Locale.ENGLISH);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(chinese, messages(Locale.CHINA));
            assertEquals(english, messages(Locale.ENGLISH));
            form.with(RegistrationField.PHONE, "13912340000");
            assertEquals(List.of(), read().faults());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private Reading<Registration> read() {
        return Forms.read(form.toRegistration(), supplement.toSupplement(), Locale.CHINA);
    }

    private List<String> messages(Locale locale) {
        return Forms.read(form.toRegistration(), supplement.toSupplement(), locale).faults().stream()
                .map(FormFault::message)
                .toList();
    }

    private static List<String> told(Reading<?> reading) {
        return reading.faults().stream()
                .map(fault -> fault.field().label() + " " + fault.code())
                .toList();
    }
}
