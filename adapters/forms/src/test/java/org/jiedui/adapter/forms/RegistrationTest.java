package org.jiedui.adapter.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jiedui.person.CaringMother;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecruitRoute;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Particulars;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static final List<String> FOURTEEN = List.of(
            "姓名",
            "单位",
            "家庭住址",
            "出生年月",
            "邮编",
            "政治面貌",
            "职务",
            "联系电话",
            "文化程度",
            "结对留守儿童基本情况",
            "所在单位意见",
            "县(市、区)妇联意见",
            "市、州妇联意见",
            "省妇联意见");

    @Test
    @Tag("H-F")
    void the_form_has_its_date_then_fourteen_numbered_cells_then_the_dates_of_four_opinions() {
        List<String> labels = Arrays.stream(RegistrationField.values())
                .map(RegistrationField::label)
                .toList();
        assertEquals("填表日期", labels.get(0));
        assertEquals(FOURTEEN, labels.subList(1, 15));
        assertEquals(List.of("所在单位意见日期", "县(市、区)妇联意见日期", "市、州妇联意见日期", "省妇联意见日期"), labels.subList(15, 19));
    }

    @Test
    @Tag("H-F")
    void the_numbers_of_the_cells_are_those_of_appendix_2() {
        List<String> numbered = new ArrayList<>();
        for (RegistrationField field : RegistrationField.values()) {
            if (field.number() > 0) {
                numbered.add(field.label());
                assertEquals(numbered.size(), field.number());
            }
        }
        assertEquals(FOURTEEN, numbered);
    }

    @Test
    @Tag("H-29")
    void a_form_in_order_becomes_a_mother() {
        CaringMother expected = new CaringMother(
                MotherId.of("M-17"),
                Sex.FEMALE,
                YearMonth.of(1988, 3),
                DivisionCode.of("420525100000"),
                RecruitRoute.PROVINCE_DIRECT,
                RecruitSource.TEACHER,
                2,
                Set.of(ChildId.of("C-1"), ChildId.of("C-2")));
        assertEquals(
                expected, accepted(Filling.registration(), Filling.supplement()).mother());
    }

    @Test
    @Tag("H-31")
    void what_was_typed_is_kept_as_it_was_typed_in_the_order_of_appendix_2() {
        Filling form = Filling.registration();
        Map<String, String> kept =
                accepted(form, Filling.supplement()).file().particulars().asMap();
        Map<String, String> typed = form.without(RegistrationField.PAIRED_CHILD).cells();
        assertEquals(List.copyOf(typed.entrySet()), List.copyOf(kept.entrySet()));
    }

    @Test
    @Tag("X-17")
    void the_cell_about_the_child_never_enters_the_mothers_file() {
        Registration registration = accepted(Filling.registration(), Filling.supplement());
        assertEquals(
                Map.of("结对留守儿童基本情况", "女，九岁\n随祖母生活"), registration.pairedChild().asMap());
        assertFalse(registration.file().particulars().asMap().containsValue("女，九岁\n随祖母生活"));
    }

    @Test
    @Tag("H-F")
    void the_five_dates_become_days() {
        Registration registration = accepted(Filling.registration(), Filling.supplement());
        assertEquals(
                LocalDate.of(2026, 3, 1),
                registration.findDate(RegistrationField.FORM_DATE).orElseThrow());
        assertEquals(
                LocalDate.of(2026, 3, 16),
                registration.findDate(RegistrationField.PROVINCE_OPINION_DATE).orElseThrow());
        assertEquals(5, registration.dates().size());
    }

    @Test
    @Tag("H-5")
    @Tag("U-15")
    void name_and_month_of_birth_with_a_key_and_a_division_are_enough() {
        Filling form =
                new Filling().with(RegistrationField.NAME, "林某").with(RegistrationField.YEAR_MONTH_OF_BIRTH, "1988-03");
        Filling supplement =
                new Filling().with(SupplementField.ID, "M-1").with(SupplementField.DIVISION_CODE, "420525000000");
        Registration registration = accepted(form, supplement);
        assertEquals(
                new CaringMother(
                        MotherId.of("M-1"),
                        Sex.UNSTATED,
                        YearMonth.of(1988, 3),
                        DivisionCode.of("420525000000"),
                        RecruitRoute.LOCAL,
                        RecruitSource.UNSTATED,
                        1,
                        Set.of()),
                registration.mother());
        assertEquals(Particulars.none().asMap(), registration.pairedChild().asMap());
        assertEquals(Map.of(), registration.dates());
    }

    @Test
    void blank_cells_count_as_not_filled_in() {
        Filling form = Filling.registration().everywhere(" 　\n");
        List<FormFault> faults = Forms.read(
                        form.toRegistration(), Filling.supplement().toSupplement(), Locale.CHINA)
                .faults();
        assertEquals(
                List.of("姓名 MISSING_VALUE", "出生年月 MISSING_VALUE"),
                faults.stream()
                        .map(fault -> fault.field().label() + " " + fault.code())
                        .toList());
    }

    @Test
    @Tag("X-8")
    @Tag("X-7")
    void an_opinion_that_is_not_asked_for_may_be_left_out() {
        Filling form = Filling.registration()
                .without(RegistrationField.PREFECTURE_OPINION)
                .without(RegistrationField.PREFECTURE_OPINION_DATE)
                .without(RegistrationField.PROVINCE_OPINION)
                .without(RegistrationField.PROVINCE_OPINION_DATE);
        assertEquals(3, accepted(form, Filling.supplement()).dates().size());
    }

    @Test
    void a_label_of_another_form_is_misuse_and_is_not_repeated() {
        Map<String, String> cells = Map.of("标记标签", "标记姓名甲");
        IllegalArgumentException misuse =
                assertThrows(IllegalArgumentException.class, () -> RegistrationForm.of(cells));
        assertFalse(misuse.getMessage().contains("标记"));
    }

    @Test
    void a_missing_form_and_a_missing_locale_are_misuse() {
        RegistrationForm form = Filling.registration().toRegistration();
        RegistrationSupplement supplement = Filling.supplement().toSupplement();
        assertThrows(RuntimeException.class, () -> Forms.read(null, supplement, Locale.CHINA));
        assertThrows(RuntimeException.class, () -> Forms.read(form, null, Locale.CHINA));
        assertThrows(NullPointerException.class, () -> Forms.read(form, supplement, null));
    }

    private static Registration accepted(Filling form, Filling supplement) {
        return Forms.read(form.toRegistration(), supplement.toSupplement(), Locale.CHINA)
                .fold(registration -> registration, faults -> {
                    throw new AssertionError(faults.toString());
                });
    }
}
