package org.jiedui.adapter.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells 6 and 9 of Appendix 2 by the codes of GB/T 4762 and GB/T 4658. */
class NationalCodesTest {

    /** What the form took before there were codes; none of it may be refused. */
    private static final String STATUSES_TAKEN = "中共党员 中共预备党员 共青团员 民革党员 民盟盟员 民建会员 民进会员 农工党党员 致公党党员 九三学社社员 台盟盟员"
            + " 无党派人士 群众 01 02 03 04 05 06 07 08 09 10 11 12 13 党员 预备党员 团员 民主党派 无党派民主人士 无党派";

    private static final String EDUCATIONS_TAKEN =
            "研究生 博士研究生 硕士研究生 博士 硕士 本科 大学本科 专科 大专 大学专科 中等职业 中专 中职 职高 技校 高中 普通高中 初中 小学 其他" + " 10 20 30 40 60 70 80 90";

    @ParameterizedTest
    @Tag("H-F")
    @CsvSource({
        "01,中共党员,中国共产党党员",
        "02,中共预备党员,中国共产党预备党员",
        "03,共青团员,中国共产主义青年团团员",
        "04,民革党员,中国国民党革命委员会会员",
        "05,民盟盟员,中国民主同盟盟员",
        "06,民建会员,中国民主建国会会员",
        "07,民进会员,中国民主促进会会员",
        "08,农工党党员,中国农工民主党党员",
        "09,致公党党员,中国致公党党员",
        "10,九三学社社员,九三学社社员",
        "11,台盟盟员,台湾民主自治同盟盟员",
        "12,无党派人士,无党派民主人士",
        "13,群众,群众"
    })
    void a_status_is_found_by_its_code_its_short_name_and_its_long_name(String code, String name, String longName) {
        PoliticalStatus status = PoliticalStatus.values()[Integer.parseInt(code) - 1];
        assertEquals(code, status.code());
        assertEquals(name, status.chinese());
        for (String cell : List.of(code, name, longName)) {
            assertEquals(Optional.of(status), PoliticalStatus.find(cell));
            assertEquals(List.of(), faults(RegistrationField.POLITICAL_STATUS, cell));
        }
    }

    @ParameterizedTest
    @Tag("H-F")
    @CsvSource({
        "10,POSTGRADUATE,博士",
        "20,BACHELOR,本科",
        "30,COLLEGE,大专",
        "40,SECONDARY_VOCATIONAL,中专",
        "60,SENIOR_HIGH,高中",
        "70,JUNIOR_HIGH,初中",
        "80,PRIMARY,小学",
        "90,OTHER,其他"
    })
    void a_level_of_education_is_found_by_its_code_its_name_and_a_word_in_use(
            String code, Education education, String word) {
        assertEquals(code, education.code());
        for (String cell : List.of(code, education.chinese(), word)) {
            assertEquals(Optional.of(education), Education.find(cell));
            assertEquals(List.of(), faults(RegistrationField.EDUCATION, cell));
        }
    }

    @Test
    void the_lists_are_whole() {
        assertEquals(13, PoliticalStatus.values().length);
        assertEquals(
                List.of("10", "20", "30", "40", "60", "70", "80", "90"),
                Arrays.stream(Education.values()).map(NationalCode::code).toList());
    }

    @Test
    void the_form_takes_all_that_it_took_before_there_were_codes() {
        assertTrue(Vocabulary.POLITICAL_STATUS.words().containsAll(List.of(STATUSES_TAKEN.split(" "))));
        assertTrue(Vocabulary.EDUCATION.words().containsAll(List.of(EDUCATIONS_TAKEN.split(" "))));
    }

    @Test
    void every_word_but_one_that_the_form_takes_has_a_code() {
        assertEquals(List.of("民主党派"), without(Vocabulary.POLITICAL_STATUS, PoliticalStatus::find));
        assertEquals(List.of(), without(Vocabulary.EDUCATION, Education::find));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "00", "14", "50", "99", "１３", "群众 ", "普通", "masses", "MASSES", "\ud800"})
    void nothing_else_is_taken(String cell) {
        assertEquals(Optional.empty(), PoliticalStatus.find(cell));
        assertEquals(Optional.empty(), Education.find(cell));
        assertEquals(List.of("BAD_VALUE"), faults(RegistrationField.POLITICAL_STATUS, cell));
        assertEquals(List.of("BAD_VALUE"), faults(RegistrationField.EDUCATION, cell));
    }

    @Test
    void no_spelling_stands_for_two_entries_and_every_entry_has_both_languages() {
        assertTrue(is_unambiguous(PoliticalStatus.values()));
        assertTrue(is_unambiguous(Education.values()));
        Stream.<NationalCode>concat(Stream.of(PoliticalStatus.values()), Stream.of(Education.values()))
                .forEach(entry -> {
                    assertTrue(entry.chinese().matches("\\p{IsHan}+"), entry.code());
                    assertTrue(entry.english().matches("[A-Za-z' -]+"), entry.code());
                });
    }

    @Test
    void a_list_with_one_spelling_twice_is_found() {
        assertFalse(is_unambiguous(PoliticalStatus.MASSES, PoliticalStatus.ZHI_GONG, PoliticalStatus.MASSES));
    }

    private static boolean is_unambiguous(NationalCode... list) {
        Set<String> seen = new HashSet<>();
        return Stream.of(list)
                .flatMap(entry -> Stream.concat(Stream.of(entry.code(), entry.chinese()), entry.otherNames().stream()))
                .allMatch(seen::add);
    }

    private static List<String> without(Vocabulary vocabulary, Function<String, Optional<?>> find) {
        return vocabulary.words().stream()
                .filter(word -> find.apply(word).isEmpty())
                .toList();
    }

    private static List<String> faults(RegistrationField field, String cell) {
        Filling form = Filling.registration().with(field, cell);
        return Forms.read(form.toRegistration(), Filling.supplement().toSupplement(), Locale.CHINA).faults().stream()
                .map(fault -> fault.code().toString())
                .toList();
    }
}
