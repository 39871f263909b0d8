package org.jiedui.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * The published schema and the reader say the same of every edited programme, but for what {@link SchemaAgreement}
 * allows; and a schema that was tampered with is caught by an edit on which they differ.
 *
 * <p>With {@code -Djiedui.tries=30000} every single edit of the specimens is tried.
 */
class ProgrammeSchemaProperties {

    private static final Edits EDITS = SchemaAgreement.edits(ProgrammeSchema.text());
    private static final List<Tampering> TAMPERED =
            Tampering.with(ProgrammeSchema.text()).toList();

    /** A file and what the reader says of it. */
    private record Read(JsonNode file, Optional<ProgrammeFormatException> refusal) {

        static Read of(JsonNode file) {
            return new Read(file, SchemaAgreement.findRefusal(file.toString()));
        }
    }

    private static List<Read> reads = List.of();

    /** What the reader says of every single edit, in an order that goes from one end of the file to the other. */
    private static List<Read> reads() {
        if (reads.isEmpty()) {
            List<JsonNode> files = new ArrayList<>(EDITS.ofSpecimens());
            Collections.shuffle(files, new Random(20261124));
            reads = files.stream().map(Read::of).toList();
        }
        return reads;
    }

    @Property
    void agrees_with_the_reader_on_a_specimen_with_one_edit(@ForAll("edited") JsonNode file) {
        assertEquals(Optional.empty(), SchemaAgreement.findDifference(ProgrammeSchema.published(), file));
    }

    @Property
    void agrees_with_the_reader_on_a_built_in_programme_with_some_edits(
            @ForAll("builtIn") JsonNode file, @ForAll @IntRange(min = 1, max = 2) int edits, @ForAll Random random) {
        JsonNode edited = file;
        for (int i = 0; i < edits; i++) {
            edited = EDITS.any(edited, random);
        }
        assertEquals(Optional.empty(), SchemaAgreement.findDifference(ProgrammeSchema.published(), edited));
    }

    /** Planted: each keyword, name and bound of the schema in its turn; here a few of them, whichever come. */
    @Property(tries = 20)
    void catches_a_schema_that_was_tampered_with(@ForAll("tampered") Tampering tampered) {
        assertTrue(isCaught(tampered), tampered.what());
    }

    @Test
    void catches_a_section_left_open_and_a_bound_off_by_one() {
        List.of(
                        "no /$defs/eligibility/additionalProperties",
                        "/$defs/standing/missesInARow/maximum off by 1",
                        "/$defs/standing/missesInARow/minimum off by 1",
                        "no clause in /$defs/cited/required")
                .forEach(what -> assertTrue(isCaught(tampered(what)), what));
    }

    private static Tampering tampered(String what) {
        return TAMPERED.stream()
                .filter(tampered -> tampered.what().equals(what))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The schema has no such place: " + what));
    }

    private static boolean isCaught(Tampering tampered) {
        ProgrammeSchema schema = ProgrammeSchema.of(tampered.schema());
        return reads().stream()
                .anyMatch(read -> SchemaAgreement.findDifference(schema, read.file(), read.refusal())
                        .isPresent());
    }

    @Provide
    Arbitrary<JsonNode> edited() {
        return Arbitraries.of(EDITS.ofSpecimens());
    }

    @Provide
    Arbitrary<JsonNode> builtIn() {
        return Arbitraries.of(BuiltInProgrammes.ids())
                .map(id -> ProgrammeText.of(id).tree());
    }

    @Provide
    Arbitrary<Tampering> tampered() {
        return Arbitraries.of(TAMPERED);
    }
}
