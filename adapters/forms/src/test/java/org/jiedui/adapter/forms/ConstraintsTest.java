package org.jiedui.adapter.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each constraint by itself, on a bean of a host and by the validator of a host. */
class ConstraintsTest {

    /** A host's own bean: the constraints are not for our forms alone. */
    record Bean(
            @ChinesePhone String phone,
            @Postcode String postcode,
            @DivisionCode String division,
            @YearMonthOfBirth String month,
            @StrictDate String day,
            @PersonKey String key,
            @PersonKeys String keys,
            @RowNumber String number,
            @OneOf(Vocabulary.SEX) String word,
            @EachOf(Vocabulary.NEED) String words,
            @PlainText(max = 5) String text,
            @PlainText(max = 5, lines = true) String lines,
            @Filled String filled) {}

    private final Validator validator = Engine.validator(Locale.ENGLISH);

    @ParameterizedTest
    @Tag("H-F")
    @ValueSource(
            strings = {
                "13912340000",
                "19912340000",
                "+8613912340000",
                "+86 13912340000",
                "+86-13912340000",
                "0717-1234567",
                "02712345678",
                "0717-12345678",
                "027-1234567"
            })
    void a_phone_is_a_mobile_or_a_landline(String phone) {
        assertEquals(List.of(), codes("phone", phone));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345",
                "12912340000",
                "1391234000",
                "139123400001",
                "0086 13912340000",
                "+85213912340000",
                "１３９１２３４００００",
                "13912340000 ",
                " 13912340000",
                "13912340000/13912340001",
                "139-1234-0000",
                "717-1234567",
                "0717--1234567",
                "13912340000\n",
                "1391234000०",
                "电话",
                "📞"
            })
    void nothing_else_is_a_phone(String phone) {
        assertEquals(List.of("BAD_VALUE.phone"), codes("phone", phone));
    }

    @ParameterizedTest
    @Tag("H-F")
    @ValueSource(strings = {"44320", "4432000", "４４３２００", "44320a", "443 200", "443200\n", "\u0000"})
    void a_postcode_has_six_ascii_digits(String postcode) {
        assertEquals(List.of(), codes("postcode", "443200"));
        assertEquals(List.of("BAD_VALUE.postcode"), codes("postcode", postcode));
    }

    @ParameterizedTest
    @ValueSource(strings = {"420525", "42052510000", "4205251000000", "４２０５２５１０００００", "42052510000x", "-20525100000"})
    void a_division_code_has_twelve_ascii_digits(String code) {
        assertEquals(List.of(), codes("division", "420525100000"));
        assertEquals(List.of("BAD_VALUE.division"), codes("division", code));
    }

    @ParameterizedTest
    @Tag("H-F")
    @ValueSource(
            strings = {
                "1988-13",
                "1988-00",
                "1988-3",
                "1988.03",
                "1988年3月",
                "88-03",
                "1988-03-01",
                "１９８８-03",
                "+1988-03",
                "19880-03",
                "1899-12",
                "2101-01",
                "0000-01",
                "1988-03 "
            })
    void a_month_of_birth_is_strict(String month) {
        assertEquals(List.of(), codes("month", "1988-03"));
        assertEquals(List.of("BAD_DATE.month"), codes("month", month));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2026-04-31",
                "2026-2-9",
                "2026/02/09",
                "2026年2月9日",
                "20260209",
                "２０２６-02-09",
                "+12026-02-09",
                "-2026-02-09",
                "1899-12-31",
                "2101-01-01",
                "2026-02-09T00:00",
                "2026-02-09Z",
                "today"
            })
    void a_day_is_strict(String day) {
        assertEquals(List.of(), codes("day", "2024-02-29"));
        assertEquals(List.of("BAD_DATE.day"), codes("day", day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"林某", "a b", "M/1", "é", "M-1\n", "😀", "\ud800"})
    void a_key_is_ascii(String key) {
        assertEquals(List.of(), codes("key", "M_1.a-B"));
        assertEquals(List.of("BAD_ID.one"), codes("key", key));
        assertEquals(List.of("BAD_ID.list"), codes("keys", "C-1;" + key));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "C-1;", ";C-1", "C-1;;C-2", "C-1；C-2", "C-1,C-2", "C-1; C-2"})
    void a_list_of_keys_has_no_empty_part(String keys) {
        assertEquals(List.of(), codes("keys", "C-1;C-2;C-1"));
        assertEquals(List.of("BAD_ID.list"), codes("keys", keys));
    }

    @Test
    void a_list_has_at_most_a_hundred_parts() {
        String hundred = IntStream.range(0, 100).mapToObj(i -> "C-" + i).collect(Collectors.joining(";"));
        assertEquals(List.of(), codes("keys", hundred));
        assertEquals(List.of("BAD_ID.list"), codes("keys", hundred + ";C-100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "01", "-1", "1.", "1000000", "一", "１"})
    void a_running_number_counts_from_one(String number) {
        assertEquals(List.of(), codes("number", "999999"));
        assertEquals(List.of("BAD_VALUE.number"), codes("number", number));
    }

    @Test
    void words_are_compared_exactly() {
        assertEquals(List.of(), codes("word", "女"));
        assertEquals(List.of("BAD_VALUE.word"), codes("word", "女 "));
        assertEquals(List.of("BAD_VALUE.word"), codes("word", "female"));
        assertEquals(List.of(), codes("words", "学习;生活;学习"));
        assertEquals(List.of("BAD_VALUE.words"), codes("words", "学习;"));
        assertEquals(List.of("BAD_VALUE.words"), codes("words", "学习;女"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\tb",
                "a\u200bb",
                "a\u202eb",
                "a\ufeffb",
                "a\u2028b",
                "a\ufffeb",
                "a\ufdd0b",
                "a\ud800",
                "\udc00a",
                "a\u0085b",
                "\ud83d"
            })
    void a_text_must_be_printable(String text) {
        assertEquals(List.of("BAD_VALUE.text"), codes("text", text));
        assertEquals(List.of("BAD_VALUE.text"), codes("lines", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"林𠮷", "㐀龘", "O'Neill", "阿·某", "😀", "-", "+1", "１２"})
    void rare_letters_and_signs_are_text(String text) {
        assertEquals(List.of(), codes("text", text.substring(0, Math.min(5, text.length()))));
    }

    @Test
    void several_lines_pass_only_where_they_are_allowed() {
        assertEquals(List.of(), codes("lines", "a\nb"));
        assertEquals(List.of(), codes("lines", "a\r\nb"));
        assertEquals(List.of("BAD_VALUE.text"), codes("text", "a\nb"));
    }

    @Test
    void length_is_counted_in_code_points() {
        assertEquals(List.of(), codes("text", "𠮷".repeat(5)));
        assertEquals(List.of("TOO_LONG"), codes("text", "𠮷".repeat(6)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM", "=", "@"})
    void a_text_must_not_begin_as_a_formula_does(String text) {
        assertEquals(List.of("FORMULA"), codes("text", text));
        assertEquals(List.of(), codes("text", "a" + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\n", "\t \r"})
    void blank_is_not_filled_in_and_passes_everything_else(String blank) {
        for (Bean bean : List.of(bean("", blank), bean("", null))) {
            assertEquals(
                    List.of("MISSING_VALUE"),
                    validator.validate(bean).stream().map(ConstraintsTest::key).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "+", "0", ";", "C;", "林", "𠮷", "\ud800", "\u0000", "😀", "-0", "=", "1;"})
    void a_million_characters_are_refused(String part) {
        String text = part.repeat((1 << 20) / part.length());
        assertTrue(validator.validate(bean("filled", text)).size() >= 10);
    }

    private List<String> codes(String property, String text) {
        return validator.validateValue(Bean.class, property, text).stream()
                .map(ConstraintsTest::key)
                .sorted()
                .toList();
    }

    private static String key(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        return template.substring("{org.jiedui.adapter.forms.".length(), template.length() - 1);
    }

    private static Bean bean(String filled, String all) {
        return new Bean(all, all, all, all, all, all, all, all, all, all, all, all, filled);
    }
}
