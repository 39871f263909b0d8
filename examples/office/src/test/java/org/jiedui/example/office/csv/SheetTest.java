package org.jiedui.example.office.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void quotes_stand_only_where_they_must() throws IOException {
        Sheet sheet = Sheet.inOrder(List.of("甲", "乙"), List.of(List.of("#1 ", "a;b"), List.of("a,b", "\"")));
        assertEquals("甲,乙\n#1 ,a;b\n\"a,b\",\"\"\"\"\n", text(sheet, Sheet.Dialect.PLAIN));
    }

    @Test
    void excel_gets_a_byte_order_mark_and_crlf() throws IOException {
        Sheet sheet = Sheet.inOrder(List.of("甲"), List.of(List.of("1")));
        assertEquals("\uFEFF甲\r\n1\r\n", text(sheet, Sheet.Dialect.EXCEL));
    }

    @Test
    void rows_are_sorted_by_code_points_and_not_by_halves_of_them() throws IOException {
        List<List<String>> rows = List.of(
                List.of("𠮷", "1"), List.of("\uE000", "2"), List.of("a", "2"), List.of("a", "10"), List.of("A", ""));
        assertEquals(
                "x,y\nA,\na,10\na,2\n\uE000,2\n𠮷,1\n",
                text(Sheet.sorted(List.of("x", "y"), rows), Sheet.Dialect.PLAIN));
    }

    @Test
    void a_shorter_cell_stands_before_the_longer_that_it_begins() {
        assertEquals(-1, Sheet.compareCodePoints("M1", "M1-"));
        assertEquals(0, Sheet.compareCodePoints("M1", "M1"));
        assertEquals(1, Sheet.compareCodePoints("M2", "M10"));
    }

    private static String text(Sheet sheet, Sheet.Dialect dialect) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheet.write(out, dialect);
        return out.toString(StandardCharsets.UTF_8);
    }
}
