package org.jiedui.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields keep their order and any text, so that a fact can be hashed, stored and read again. */
class FieldsProperties {

    private static Fields of(List<String> values) {
        Fields fields = Fields.none();
        for (int i = 0; i < values.size(); i++) {
            fields = fields.with("f" + i, values.get(i));
        }
        return fields;
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> hard = Arbitraries.strings().withChars("\\n\n\r=;a字").ofMaxLength(12);
        return Arbitraries.oneOf(hard, Arbitraries.strings().ofMaxLength(20));
    }

    private static void isReadBack(List<String> values, UnaryOperator<String> stored) {
        Fields fields = of(values);
        Fields read = Fields.decode(stored.apply(fields.encode()));
        assertEquals(fields, read);
        assertEquals(values, List.copyOf(read.asMap().values()));
        assertEquals(fields.encode(), read.encode());
    }

    @Property
    void any_text_is_read_back(@ForAll @Size(max = 5) List<@From("anyText") String> values) {
        isReadBack(values, UnaryOperator.identity());
    }

    @Test
    void a_store_that_turns_line_ends_would_be_caught() {
        assertThrows(AssertionError.class, () -> isReadBack(List.of("a\rb"), text -> text.replace("\r", "")));
    }

    @Property
    void every_field_is_one_line(@ForAll @Size(max = 5) List<@From("anyText") String> values) {
        String text = of(values).encode();
        assertEquals(values.size(), text.chars().filter(c -> c == '\n').count());
    }

    @Property
    void different_values_have_different_texts(
            @ForAll @Size(2) List<@From("anyText") String> one, @ForAll @Size(2) List<@From("anyText") String> other) {
        assertEquals(one.equals(other), of(one).encode().equals(of(other).encode()));
        assertEquals(one.equals(other), of(one).equals(of(other)));
    }

    @Test
    void writes_one_line_a_field_in_the_order_in_which_they_were_added() {
        Fields fields = Fields.none().with("b", 1).with("a", "x=y").with("c", "1\\2\n3");
        assertEquals("b=1\na=x=y\nc=1\\\\2\\n3\n", fields.encode());
        assertEquals(List.of("b", "a", "c"), List.copyOf(fields.asMap().keySet()));
        assertNotEquals(
                Fields.none().with("a", 1).with("b", 2),
                Fields.none().with("b", 2).with("a", 1));
    }

    @Test
    void refuses_a_name_that_is_taken_and_leaves_the_fields_as_they_were() {
        Fields fields = Fields.none().with("a", 1);
        assertThrows(IllegalArgumentException.class, () -> fields.with("a", 2));
        assertThrows(IllegalArgumentException.class, () -> fields.withFound("a", Optional.of(2)));
        assertThrows(IllegalArgumentException.class, () -> fields.withList("a", List.of()));
        assertEquals("a=1\n", fields.encode());
    }

    @Test
    void what_is_not_known_is_no_field() {
        Fields fields = Fields.none().with("a", 1);
        assertSame(fields, fields.withFound("b", Optional.empty()));
        assertEquals(Optional.empty(), fields.find("b"));
        assertEquals(Optional.of("2"), fields.withFound("b", Optional.of(2)).find("b"));
        assertThrows(IllegalArgumentException.class, () -> fields.text("b"));
    }

    @Test
    void reads_dates_numbers_and_flags() {
        Fields fields = Fields.none()
                .with("on", LocalDate.of(2026, 3, 1))
                .with("places", 9)
                .with("yes", true)
                .with("no", false);
        assertEquals(LocalDate.of(2026, 3, 1), fields.date("on"));
        assertEquals(9, fields.number("places"));
        assertTrue(fields.flag("yes"));
        assertFalse(fields.flag("no"));
    }

    @Property
    void a_list_is_read_back(@ForAll @Size(max = 6) List<@From("items") String> items) {
        Fields fields = Fields.decode(Fields.none().withList("items", items).encode());
        assertEquals(items, fields.list("items", Function.identity()));
    }

    @Provide
    Arbitrary<String> items() {
        return Arbitraries.strings().withChars("ab \\\n,=字").ofMinLength(1).ofMaxLength(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", "a;b"})
    void refuses_an_item_that_could_not_be_told_from_two(String item) {
        List<String> items = List.of("a", item);
        assertThrows(IllegalArgumentException.class, () -> Fields.none().withList("items", items));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a=1", "\n", "a\nb=1\n", "=1\n", "a=1\\\n", "a=1\na=2\n"})
    void refuses_a_stored_text_that_it_cannot_have_written(String text) {
        assertThrows(IllegalArgumentException.class, () -> Fields.decode(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "a\nb"})
    void refuses_a_name_that_could_not_be_read_back(String name) {
        assertThrows(IllegalArgumentException.class, () -> Fields.none().with(name, 1));
    }

    @Test
    void no_fields_are_the_empty_text() {
        assertEquals("", Fields.none().encode());
        assertEquals(Fields.none(), Fields.decode(""));
        assertEquals(Fields.none().hashCode(), Fields.decode("").hashCode());
    }

    @Test
    void the_map_of_the_fields_cannot_be_changed() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> Fields.none().with("a", 1).asMap().clear());
    }
}
