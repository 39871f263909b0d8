package org.jiedui.example.office.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvProperties {

    @Property
    void v4_a_sheet_read_again_is_the_same_and_never_a_live_formula(@ForAll("rows") List<List<String>> rows)
            throws Exception {
        for (Sheet.Dialect dialect : Sheet.Dialect.values()) {
            List<List<String>> read = read(written(rows, dialect));
            assertEquals(List.of("a", "b"), read.get(0));
            assertEquals(rows.stream().map(CsvProperties::disarmed).toList(), read.subList(1, read.size()));
            read.forEach(row -> row.forEach(cell -> assertFalse(Column.isFormula(cell))));
        }
    }

    /** Without carriage returns: FastCSV 4.1.0 misses the end of a record whose last cell is quoted and ends in one. */
    @Property
    void another_reader_sees_the_same_records(@ForAll("rows") List<List<String>> rows) throws Exception {
        String text = written(rows, Sheet.Dialect.PLAIN).replace("\r", "");
        List<List<String>> others = CsvReader.builder().ofCsvRecord(text).stream()
                .map(record -> List.copyOf(record.getFields()))
                .toList();
        assertEquals(others, read(text));
    }

    @Property
    void any_text_is_cut_into_records_or_refused_for_its_quotes(@ForAll("texts") String text) throws Exception {
        try {
            int cells = read(text).stream().mapToInt(List::size).sum();
            assertFalse(cells > text.length() + 1);
        } catch (UnfitTextException e) {
            assertFalse(text.indexOf('"') < 0);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return cell().list().ofSize(2).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab,\"\r\n\uFEFF").ofMaxLength(40);
    }

    private static Arbitrary<String> cell() {
        Arbitrary<String> nasty =
                Arbitraries.of("=1", "@a", "\t", "\r", "\n", ",", "\"", "'", "#", "𠮷", "\uE000", "\0", " ");
        return Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(3).filter(CsvProperties::isUnicode))
                .list()
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
    }

    /** Only whole characters can be written as UTF-8. */
    private static boolean isUnicode(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static List<String> disarmed(List<String> row) {
        return row.stream()
                .map(cell -> Column.isFormula(cell) ? "'" + cell : cell)
                .toList();
    }

    private static String written(List<List<String>> rows, Sheet.Dialect dialect) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheet.inOrder(List.of("a", "b"), rows).write(out, dialect);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<List<String>> read(String text) throws IOException, UnfitTextException {
        CsvRecords records = new CsvRecords(new StringReader(text));
        List<List<String>> all = new ArrayList<>();
        Optional<CsvRecord> next = records.next();
        while (next.isPresent()) {
            all.add(next.get().cells());
            next = records.next();
        }
        return all;
    }
}
