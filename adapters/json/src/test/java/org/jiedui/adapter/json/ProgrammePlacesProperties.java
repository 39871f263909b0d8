package org.jiedui.adapter.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Whoever follows the pointer of a refusal (RFC 6901, by another library), or goes to its line and column, finds the value
 * that was refused.
 */
class ProgrammePlacesProperties {

    private static final Edits EDITS = SchemaAgreement.edits(ProgrammeSchema.text());

    @Property
    void a_refusal_leads_to_the_value_by_pointer_and_by_line_and_column(
            @ForAll("specimens") ProgrammeText specimen, @ForAll Random random) {
        JsonNode file = EDITS.any(specimen.tree(), random);
        String text = file.toPrettyString();
        SchemaAgreement.findRefusal(text)
                .ifPresent(refused -> assertLeadsToTheValue(file, text, refused, refused.line(), refused.column()));
    }

    @Test
    void a_line_counted_from_0_is_caught() {
        JsonNode file = ProgrammeText.of("school")
                .replacing("\"version\": 1", "\"version\": 0")
                .tree();
        ProgrammeFormatException refused =
                SchemaAgreement.findRefusal(file.toPrettyString()).orElseThrow();
        assertThrows(
                AssertionError.class,
                () -> assertLeadsToTheValue(
                        file, file.toPrettyString(), refused, refused.line() - 1, refused.column()));
    }

    private static void assertLeadsToTheValue(
            JsonNode file, String text, ProgrammeFormatException refused, int line, int column) {
        JsonPointer pointer = JsonPointer.compile(refused.pointer());
        if (refused.fault() == Fault.MISSING_FIELD) {
            assertTrue(file.at(pointer).isMissingNode(), refused::getMessage);
            pointer = pointer.head();
        }
        JsonNode value = file.at(pointer);
        assertFalse(value.isMissingNode(), refused::getMessage);
        String rest = text.lines().toList().get(line - 1).substring(column - 1);
        assertTrue(
                rest.startsWith(value.isContainerNode() ? value.toString().substring(0, 1) : value.toString()),
                refused::getMessage);
    }

    @Provide
    Arbitrary<ProgrammeText> specimens() {
        return Arbitraries.of(ProgrammeText.specimens().toList());
    }
}
