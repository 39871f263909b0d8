package org.jiedui.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedui.person.CaringMother;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecruitRoute;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Particulars;
import org.jiedui.port.PersonFile;
import org.jiedui.port.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonFormTest {

    @Test
    void form_1_of_a_mother_reads_as_it_was_released() throws IOException {
        assertSame(Marked.mother(), PersonForm.decode(Marked.MOTHER, golden("mother-1.txt")));
    }

    @Test
    void form_1_of_a_child_reads_as_it_was_released() throws IOException {
        assertSame(Marked.child(), PersonForm.decode(Marked.MOTHER, golden("child-1.txt")));
    }

    @Test
    void form_1_is_written_as_it_was_released() throws IOException {
        assertArrayEquals(golden("mother-1.txt"), PersonForm.encode(Marked.mother()));
        assertArrayEquals(golden("child-1.txt"), PersonForm.encode(Marked.child()));
    }

    @Test
    void a_month_of_any_year_reads_back() {
        for (int year : List.of(-12_345, 0, 99, 9_999, 123_456)) {
            PersonFile file = born(YearMonth.of(year, 2));
            assertSame(file, PersonForm.decode(Marked.MOTHER, PersonForm.encode(file)));
        }
    }

    @Test
    void a_newer_form_is_refused_by_its_number() {
        StoreException refused = refused("person/2\nwhat=ever\n");
        assertTrue(refused.getMessage().contains("has form 2"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "person/1",
                "person/1\n",
                "person/0\n",
                "person/-1\n",
                "person/one\n",
                "person/\n",
                "file/1\nperson=mother\n",
                "person/1\nperson=Marker-Name\n",
                "person/1\nperson=mother\nid=Marker Name\n",
                "person/1\nperson=child\nid=c-1\nborn=Marker-Name\ndivision=421102000000\nstage=x\n"
            })
    void what_is_no_file_is_refused_without_a_word_of_it(String text) {
        StoreException refused = refused(text);
        assertEquals("The file of x-1 is not written in any form that is known.", refused.getMessage());
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws IOException {
        byte[] bytes = golden("child-1.txt");
        bytes[bytes.length - 2] = (byte) 0xff;
        assertThrows(StoreException.class, () -> PersonForm.decode(Marked.MOTHER, bytes));
    }

    @Test
    void half_a_character_is_refused_before_anything_is_kept() {
        PersonFile cut = new PersonFile(Marked.mother().person(), Particulars.of(Map.of("姓名", "林\ud842")));
        Exception refused = assertThrows(IllegalArgumentException.class, () -> PersonForm.encode(cut));
        assertTrue(refused.getMessage().contains("x-1"), refused.getMessage());
        assertNull(refused.getCause());
    }

    private static StoreException refused(String text) {
        StoreException refused = assertThrows(
                StoreException.class,
                () -> PersonForm.decode(Marked.MOTHER, text.getBytes(StandardCharsets.UTF_8)),
                text);
        assertNull(refused.getCause());
        return refused;
    }

    private static PersonFile born(YearMonth month) {
        CaringMother mother = new CaringMother(
                MotherId.of("m-1"),
                Sex.UNSTATED,
                month,
                DivisionCode.of("421100000000"),
                RecruitRoute.LOCAL,
                RecruitSource.UNSTATED,
                1,
                Set.of());
        return new PersonFile(mother, Particulars.none());
    }

    private static byte[] golden(String name) throws IOException {
        try (InputStream file = PersonFormTest.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }

    /** Particulars have no equality of their own. */
    static void assertSame(PersonFile expected, PersonFile actual) {
        assertEquals(expected.person(), actual.person());
        assertEquals(
                List.copyOf(expected.particulars().asMap().entrySet()),
                List.copyOf(actual.particulars().asMap().entrySet()));
    }
}
