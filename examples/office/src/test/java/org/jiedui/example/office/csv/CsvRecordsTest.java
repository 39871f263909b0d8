package org.jiedui.example.office.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

    @Test
    void a_record_ends_with_a_line_feed_or_a_carriage_return_and_line_feed_or_the_text() throws Exception {
        assertEquals(List.of(List.of("a", "b"), List.of("c", ""), List.of("d")), cells("a,b\nc,\r\nd"));
    }

    @Test
    void a_byte_order_mark_is_passed_over_once() throws Exception {
        assertEquals(List.of(List.of("a"), List.of("\uFEFFb")), cells("\uFEFFa\n\uFEFFb\n"));
        assertEquals(List.of(List.of("\uFEFFa")), cells("\uFEFF\uFEFFa"));
    }

    @Test
    void quotes_hold_commas_line_ends_and_doubled_quotes() throws Exception {
        assertEquals(List.of(List.of("a,\"b\"\r\nc", ""), List.of("d", "e")), cells("\"a,\"\"b\"\"\r\nc\",\"\"\nd,e"));
    }

    @Test
    void a_lone_carriage_return_belongs_to_its_cell() throws Exception {
        assertEquals(List.of(List.of("\ra", "b\rc\r")), cells("\ra,b\rc\r\r\n"));
    }

    @Test
    void nothing_is_trimmed() throws Exception {
        assertEquals(List.of(List.of(" a ", "\u3000")), cells(" a ,\u3000\n"));
    }

    @Test
    void blank_lines_are_skipped_and_counted() throws Exception {
        assertEquals(List.of(1, 4, 6), rows("a\n\n\r\nb\n\nc\n\n"));
    }

    @Test
    void a_quoted_empty_cell_is_not_a_blank_line() throws Exception {
        assertEquals(List.of(List.of(""), List.of("a")), cells("\"\"\na"));
    }

    @Test
    void line_ends_inside_a_cell_are_not_counted() throws Exception {
        assertEquals(List.of(1, 2), rows("\"a\n\n\nb\"\nc"));
    }

    @Test
    void a_quote_out_of_place_is_refused() {
        for (String text : List.of("a\"", "a\"b\"", "\"a\"b", "\"a\" ,b", "\"a", "\"a\"\rb", "x\n,\"", "\"")) {
            assertThrows(UnfitTextException.class, () -> cells(text), text);
        }
    }

    @Test
    void a_record_of_65536_characters_is_kept_and_one_more_is_too_many() throws Exception {
        String longest = "𠮷".repeat(CsvRecords.MOST_CHARACTERS - 2) + ",b";
        assertEquals(List.of("b"), cells(longest + "\r\n").get(0).subList(1, 2));
        List<CsvRecord> records = records(longest + "c\nd\n");
        assertTrue(records.get(0).isTooLong());
        assertEquals(new CsvRecord(2, List.of("d")), records.get(1));
    }

    @Test
    void quotes_count_as_characters() throws Exception {
        String exact = "\"" + "a".repeat(CsvRecords.MOST_CHARACTERS - 2) + "\"";
        assertEquals(1, cells(exact).get(0).size());
        assertTrue(records(exact + ",").get(0).isTooLong());
    }

    @Test
    void a_huge_record_is_not_kept_in_memory() throws Exception {
        Reader endless = new Reader() {
            private long left = 100_000_000L;

            @Override
            public int read(char[] into, int offset, int length) {
                int count = (int) Math.min(left, length);
                left -= count;
                java.util.Arrays.fill(into, offset, offset + count, ',');
                return count == 0 ? -1 : count;
            }

            @Override
            public void close() {}
        };
        CsvRecords records = new CsvRecords(endless);
        assertTrue(records.next().orElseThrow().isTooLong());
        assertEquals(Optional.empty(), records.next());
    }

    private static List<List<String>> cells(String text) throws IOException, UnfitTextException {
        return records(text).stream().map(CsvRecord::cells).toList();
    }

    private static List<Integer> rows(String text) throws IOException, UnfitTextException {
        return records(text).stream().map(CsvRecord::row).toList();
    }

    private static List<CsvRecord> records(String text) throws IOException, UnfitTextException {
        CsvRecords records = new CsvRecords(new StringReader(text));
        List<CsvRecord> all = new ArrayList<>();
        Optional<CsvRecord> next = records.next();
        while (next.isPresent()) {
            all.add(next.get());
            next = records.next();
        }
        return all;
    }
}
