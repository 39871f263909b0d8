package org.jiedui.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema of programme files. */
class ProgrammeSchemaTest {

    private static final JsonNode SCHEMA = ProgrammeSchema.text();
    private static final ProgrammeText SCHOOL = ProgrammeText.of("school");

    static List<String> ids() {
        return BuiltInProgrammes.ids();
    }

    static List<ProgrammeText> specimens() {
        return ProgrammeText.specimens().toList();
    }

    @Test
    void is_a_schema_of_the_draft_that_it_names() {
        var metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SCHEMA.get("$schema").asText()));
        assertEquals(List.of(), metaSchema.validate(SCHEMA));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void accepts_every_built_in_programme(String id) {
        assertTrue(ProgrammeSchema.published().accepts(ProgrammeText.of(id).tree()));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void accepts_what_the_reader_accepts_of_each_specimen(ProgrammeText specimen) {
        assertEquals(Optional.empty(), SchemaAgreement.findRefusal(specimen.text()));
        assertTrue(ProgrammeSchema.published().accepts(specimen.tree()));
    }

    @Test
    void has_a_specimen_of_every_field() {
        JsonNode everyField = ProgrammeText.of("every-field").tree();
        assertEquals(
                List.of(),
                fields(SCHEMA)
                        .map(Map.Entry::getKey)
                        .filter(name -> everyField.findValue(name) == null)
                        .toList());
    }

    @Test
    void describes_every_field() {
        assertEquals(
                List.of(),
                fields(SCHEMA)
                        .filter(field -> !isDescribed(field.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** The fields of every object that the schema knows, each as often as it stands there. */
    private static Stream<Map.Entry<String, JsonNode>> fields(JsonNode schema) {
        Stream<Map.Entry<String, JsonNode>> here = schema.path("type").asText().equals("object")
                ? schema.path("properties").properties().stream()
                : Stream.of();
        return Stream.concat(
                here, StreamSupport.stream(schema.spliterator(), false).flatMap(ProgrammeSchemaTest::fields));
    }

    private static boolean isDescribed(JsonNode field) {
        JsonNode named = SCHEMA.at(field.path("$ref").asText("#/none").substring(1));
        return field.has("description") || named.has("description");
    }

    /** Each in a file that the schema accepts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNDEFINED_CLAUSE|/eligibility/attestations | \"H-7\" }| \"H-8\" }",
                "UNKNOWN_VALUE|/standing/duty | \"duty\": \"CHILD_CONTACT\" | \"duty\": \"VISIT\"",
                "BAD_ORDER|/approval/chain | [\"UNIT\"] | [\"COUNTY\", \"UNIT\"]",
                "BAD_ORDER|/effective | \"2013-01-01\" | \"2013-01-01\", \"until\": \"2013-01-01\"",
                "DUPLICATE_ITEM|/duties/list/1 | \"PARENT_LINK_GUIDANCE\",| \"CHILD_CONTACT\",",
                "DUPLICATE_ITEM|/pairing/preferences/list/1 | \"LIVING\" | \"LEARNING\"",
                "DUPLICATE_KEY|/version | \"version\": 1, | \"version\": 1, \"version\": 1,",
                "NOT_AN_INTEGER|/version | \"version\": 1, | \"version\": 1.0,",
                "LONE_SURROGATE|/title/en | Caring Mothers | \\ud83d",
            })
    void leaves_to_the_reader(String fault, String pointer, String passage, String replacement) {
        ProgrammeText file = SCHOOL.replacing(passage, replacement);
        assertTrue(ProgrammeSchema.published().accepts(file.tree()));
        assertEquals(
                Optional.of(fault + " " + pointer),
                SchemaAgreement.findRefusal(file.text()).map(refused -> refused.fault() + " " + refused.pointer()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pairing/clauses",
                "/pairing/area/countiesUnder/prefixes",
                "/duties/list",
                "/duties/list/2/keptBy/festivals"
            })
    void takes_a_list_of_1000_and_none_longer(String pointer) {
        for (int size : List.of(1_000, 1_001)) {
            JsonNode file = ProgrammeText.of("every-field").tree();
            grow((ArrayNode) file.at(pointer), size);
            assertEquals(size == 1_000, ProgrammeSchema.published().accepts(file));
            assertEquals(size == 1_000, acceptsButForClauses(file));
        }
    }

    /** Grows a list of ids, digits or objects, each unlike the others where that matters. */
    private static void grow(ArrayNode list, int size) {
        JsonNode last = list.get(list.size() - 1);
        while (list.size() < size) {
            int number = list.size() + 1_000;
            if (last.has("id")) {
                list.add(((ObjectNode) last).deepCopy().put("id", "D" + number));
            } else if (last.isObject()) {
                list.add(last);
            } else {
                list.add(last.asText().startsWith("M-") ? "M-" + number : "" + number);
            }
        }
    }

    @Test
    void takes_1000_clauses_and_no_more() {
        for (int size : List.of(1_000, 1_001)) {
            JsonNode file = ProgrammeText.of("every-field").tree();
            ObjectNode clauses = (ObjectNode) file.get("clauses");
            while (clauses.size() < size) {
                clauses.set("X-" + clauses.size(), clauses.get("M-6"));
            }
            assertEquals(size == 1_000, ProgrammeSchema.published().accepts(file));
            assertEquals(size == 1_000, acceptsButForClauses(file));
        }
    }

    private static boolean acceptsButForClauses(JsonNode file) {
        Optional<ProgrammeFormatException> refusal = SchemaAgreement.findRefusal(file.toString());
        return refusal.map(refused -> refused.fault() == Fault.UNDEFINED_CLAUSE).orElse(true);
    }
}
