package org.jiedui.adapter.json;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jiedui.rule.DateSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of a programme file has its code and its place. */
class ProgrammeFilesTest {

    private static final ProgrammeText SCHOOL = ProgrammeText.of("school");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MALFORMED|           | \"version\": 1, | \"version\": 01,",
                "MALFORMED|           | \"version\": 1, | \"version\": +1,",
                "MALFORMED|           | \"version\": 1, | \"version\": 1,,",
                "MALFORMED|           | \"version\": 1, | \"version\": 1, // one",
                "MALFORMED|           | \"version\": 1, | version: 1,",
                "MALFORMED|           | \"version\": 1, | 'version': 1,",
                "MALFORMED|           | \"version\": 1, | \"version\": NaN,",
                "DUPLICATE_KEY|/version | \"version\": 1, | \"version\": 1, \"version\": 1,",
                "DUPLICATE_KEY|/version | \"version\": 1, | \"version\": 1, \"\\u0076ersion\": 1,",
                "NOT_AN_INTEGER|/version | \"version\": 1, | \"version\": 1.0,",
                "NOT_AN_INTEGER|/version | \"version\": 1, | \"version\": 1e0,",
                "OUT_OF_RANGE|/version | \"version\": 1, | \"version\": 0,",
                "OUT_OF_RANGE|/version | \"version\": 1, | \"version\": -1,",
                "OUT_OF_RANGE|/version | \"version\": 1, | \"version\": 1000001,",
                "OUT_OF_RANGE|/version | \"version\": 1, | \"version\": 9223372036854775808,",
                "OUT_OF_RANGE|/version | \"version\": 1, | \"version\": 111111111122222222223333333333,",
                "WRONG_TYPE|/version | \"version\": 1, | \"version\": \"1\",",
                "WRONG_TYPE|/version | \"version\": 1, | \"version\": null,",
                "WRONG_TYPE|/version | \"version\": 1, | \"version\": true,",
                "MISSING_FIELD|/version | \"version\": 1, | ''",
                "UNKNOWN_FIELD|/colour | \"version\": 1, | \"version\": 1, \"colour\": 1,",
                "UNKNOWN_FIELD|/duties/list/0/due/leastActiveDays | \"every\": \"MONTH\" "
                        + "| \"every\": \"MONTH\", \"leastActiveDays\": 1",
                "UNKNOWN_FORMAT|/format | jiedui-programme-1 | jiedui-programme-2",
                "BAD_VALUE|/id | \"id\": \"school\" | \"id\": \"../school\"",
                "BAD_DATE|/effective/from | 2013-01-01 | 2013-02-29",
                "BAD_DATE|/effective/from | 2013-01-01 | 2013-1-1",
                "BAD_DATE|/effective/from | 2013-01-01 | +12013-01-01",
                "BAD_ORDER|/effective | \"2013-01-01\" | \"2013-01-01\", \"until\": \"2013-01-01\"",
                "UNKNOWN_VALUE|/owner | UNIT | unit",
                "UNKNOWN_VALUE|/approval/chain/tiers/0 | [\"UNIT\"] | [\"unit\"]",
                "BAD_ORDER|/approval/chain | [\"UNIT\"] | [\"COUNTY\", \"UNIT\"]",
                "DUPLICATE_ITEM|/approval/chain/tiers/1 | [\"UNIT\"] | [\"UNIT\", \"UNIT\"]",
                "EMPTY|/approval/chain/tiers | [\"UNIT\"] | []",
                "WRONG_TYPE|/approval/chain/tiers | [\"UNIT\"] | \"UNIT\"",
                "BAD_VALUE|/eligibility/attestations/clause | \"H-7\" }| \"H7\" }",
                "UNDEFINED_CLAUSE|/eligibility/attestations | \"H-7\" }| \"H-8\" }",
                "UNDEFINED_CLAUSE|'' | \"M-6\": | \"M-66\":",
                "UNKNOWN_VALUE|/standing/duty | \"duty\": \"CHILD_CONTACT\" | \"duty\": \"VISIT\"",
                "OUT_OF_RANGE|/standing/missesInARow | \"missesInARow\": 3 | \"missesInARow\": 0",
                "OUT_OF_RANGE|/standing/replyDays | \"replyDays\": 15 | \"replyDays\": 0",
                "DUPLICATE_ITEM|/duties/list/1 | \"PARENT_LINK_GUIDANCE\",| \"CHILD_CONTACT\",",
                "UNKNOWN_VALUE|/duties/list/0/keptBy/with/0 | \"with\": [\"CHILD\"] | \"with\": [\"GUARDIAN\"]",
                "BAD_VALUE|/pairing/limits | [\"ONE_TO_ONE\"] | [\"ONE_TO_ONE\", \"ONE_TO_MANY\"]",
                "OUT_OF_RANGE|/pairing/scope/ageLimit | \"ageLimit\": 16 | \"ageLimit\": 19",
                "UNKNOWN_VALUE|/pairing/area/each | EVERYWHERE | WORLD",
                "UNKNOWN_VALUE|/pairing/preferences/list/0/sources/0 | [\"TEACHER\"] | [\"UNSTATED\"]",
                "DUPLICATE_ITEM|/pairing/preferences/list/1 | \"LIVING\" | \"LEARNING\"",
                "EMPTY|/title/zh | 学校爱心妈妈结对帮扶 | ' '",
                "NUL|/title/zh | 学校爱心妈妈 | 学校\\u0000",
                "LONE_SURROGATE|/title/zh | 学校爱心妈妈 | \\ud83d",
                "LONE_SURROGATE|/title/zh | 学校爱心妈妈 | \\ude00\\ud83d",
                "CONTROL_CHARACTER|/title/zh | 学校爱心妈妈 | \\u001b[2J",
                "CONTROL_CHARACTER|/title/zh | 学校爱心妈妈 | \\u202e",
                "DUPLICATE_KEY|/clauses/H-7 | \"M-1\": { | \"H-7\": {",
                "DUPLICATE_KEY|'' | \"version\": 1, | \"\\u738b\": 1, \"\\u738b\": 1,",
                "UNKNOWN_FIELD|'' | \"version\": 1, | \"version\": 1, \"王小明\": 1,",
                "UNKNOWN_FIELD|'' | \"version\": 1, | \"version\": 1, \"a/b\": 1,",
                "UNKNOWN_FIELD|/title | \"zh\": | \"~\": 1, \"zh\":",
                "NOT_AN_INTEGER|/version | \"version\": 1, | \"version\": -0.0,",
                "NUL|'' | \"version\": 1, | \"ver\\u0000sion\": 1,",
                "MALFORMED|'' | \"version\": 1, | \"version\\udc00\": 1,",
                "BAD_VALUE|/clauses | \"H-7\": { | \"7h\": {",
                "BAD_VALUE|/clauses/h7 | \"H-7\": { | \"h7\": {",
            })
    void refuses_a_file_with_this_fault(String fault, String pointer, String passage, String replacement) {
        ProgrammeFormatException refused =
                refused(SCHOOL.replacing(passage, replacement).bytes());

        assertEquals(fault, refused.fault().name(), refused.getMessage());
        assertEquals(pointer == null ? "" : pointer, refused.pointer(), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "\0", "]", "\"", "\ud83d\ude00"})
    void refuses_whatever_follows_the_end(String more) {
        String text = SCHOOL.text().stripTrailing();
        ProgrammeFormatException refused = refused(text + "\n \n" + more);

        assertEquals(Fault.TRAILING_CONTENT, refused.fault());
        assertEquals("", refused.pointer());
        assertTrue(refused.line() >= text.lines().count(), refused.getMessage());
    }

    @Test
    void refuses_every_file_that_breaks_off() {
        byte[] whole = SCHOOL.bytes();
        int end = SCHOOL.text().stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (int length = 0; length < end; length += 7) {
            Fault fault = refused(Arrays.copyOf(whole, length)).fault();
            assertTrue(fault == Fault.MALFORMED || fault == Fault.NOT_UTF8, fault::name);
        }
    }

    @Test
    void refuses_bytes_that_are_not_utf8() {
        assertEquals(
                Fault.NOT_UTF8,
                refused(SCHOOL.text().getBytes(Charset.forName("GB18030"))).fault());
        assertEquals(
                Fault.NOT_UTF8,
                refused(SCHOOL.text().getBytes(StandardCharsets.UTF_16BE)).fault());
        byte[] surrogate = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
        assertEquals(Fault.NOT_UTF8, refused(surrogate).fault());
        byte[] overlong = {'"', (byte) 0xC0, (byte) 0x80, '"'};
        assertEquals(Fault.NOT_UTF8, refused(overlong).fault());
    }

    @Test
    void refuses_nesting_beyond_12_levels_at_the_first_that_is_too_deep() {
        String twelve = "/0".repeat(12);
        assertEquals(
                "WRONG_TYPE at the top (line 1, column 1)",
                refused("[".repeat(12) + "]".repeat(12)).getMessage());
        assertEquals(
                "TOO_DEEP at " + twelve + " (line 1, column 13)",
                refused("[".repeat(13) + "]".repeat(13)).getMessage());
        assertEquals(
                "TOO_DEEP at " + twelve + " (line 1, column 13)",
                refused("[".repeat(100_000)).getMessage());
        assertEquals(
                "TOO_DEEP at " + "/a".repeat(12) + " (line 1, column 61)",
                refused("{\"a\":".repeat(100_000)).getMessage());
    }

    @ParameterizedTest
    @CsvSource({"2000, WRONG_TYPE at the top", "2001, TOO_LONG at the top"})
    void takes_a_text_of_2000_characters(int length, String message) {
        assertTrue(refused('"' + "a".repeat(length) + '"').getMessage().startsWith(message));
    }

    @ParameterizedTest
    @CsvSource({"64, MISSING_FIELD at /format", "65, TOO_LONG at the top"})
    void takes_a_name_of_64_characters(int length, String message) {
        assertTrue(refused("{\"" + "a".repeat(length) + "\": 1}").getMessage().startsWith(message));
    }

    @ParameterizedTest
    @CsvSource({"1000, WRONG_TYPE at the top", "1001, TOO_LONG at /1000"})
    void takes_a_list_of_1000_items(int length, String message) {
        assertTrue(refused("[" + "1,".repeat(length - 1) + "1]").getMessage().startsWith(message));
    }

    @ParameterizedTest
    @CsvSource({"1000, MISSING_FIELD at /format", "1001, TOO_LONG at /a1000"})
    void takes_an_object_of_1000_members(int length, String message) {
        String members =
                IntStream.range(0, length).mapToObj(i -> "\"a" + i + "\": 1").collect(joining(","));
        assertTrue(refused("{" + members + "}").getMessage().startsWith(message));
    }

    @Test
    void takes_a_file_of_one_mebibyte() {
        int length = SCHOOL.bytes().length;
        assertEquals(
                "school@1",
                ProgrammeFiles.read(padded((1 << 20) - length)).version().toString());
        assertEquals(
                "TOO_LARGE at the top (line 1, column 1)",
                refused(padded((1 << 20) + 1 - length)).getMessage());
    }

    private static byte[] padded(int spaces) {
        return (SCHOOL.text() + " ".repeat(spaces)).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void stops_reading_a_stream_once_it_is_longer_than_a_file_may_be() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        Exception refused = assertThrows(ProgrammeFormatException.class, () -> ProgrammeFiles.read(endless));
        assertEquals("TOO_LARGE at the top (line 1, column 1)", refused.getMessage());
    }

    @Test
    void reads_a_file_whatever_the_order_of_its_fields_and_with_a_byte_order_mark() throws IOException {
        String moved = SCHOOL.replacing("\"version\": 1,", "").text().stripTrailing();
        String last = "\uFEFF" + moved.substring(0, moved.length() - 1) + ", \"version\": 7}";
        var file = new ByteArrayInputStream(last.getBytes(StandardCharsets.UTF_8));
        assertEquals("school@7", ProgrammeFiles.read(file).version().toString());
    }

    @Test
    @Tag("H-27")
    void a_file_may_say_when_its_version_ends() {
        DateSpan effective = SCHOOL.replacing("\"2013-01-01\"", "\"2013-01-01\", \"until\": \"2027-01-01\"")
                .read()
                .effective();
        assertEquals(new DateSpan(LocalDate.of(2013, 1, 1), LocalDate.of(2027, 1, 1)), effective);
    }

    @Test
    void says_on_which_line_and_in_which_column_the_fault_stands() {
        ProgrammeFormatException refused = refused("{\n  \"format\": 7\n}");
        assertEquals("WRONG_TYPE at /format (line 2, column 13)", refused.getMessage());
        assertEquals(2, refused.line());
        assertEquals(13, refused.column());
    }

    private static ProgrammeFormatException refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ProgrammeFormatException refused(byte[] file) {
        return assertThrows(ProgrammeFormatException.class, () -> ProgrammeFiles.read(file));
    }
}
