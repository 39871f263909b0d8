package org.jiedui.adapter.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Whether a schema and the reader say the same of a file. */
final class SchemaAgreement {

    /**
     * What only the reader sees in a tree, each where it may be seen: a clause without a text, a duty that is none of the
     * file's, tiers or days out of their order, an id given to two things. The two may differ in nothing else.
     */
    private static final Map<Fault, Pattern> ONLY_THE_READER = Map.of(
            Fault.UNDEFINED_CLAUSE, Pattern.compile(".+"),
            Fault.UNKNOWN_VALUE, Pattern.compile("/standing/duty"),
            Fault.BAD_ORDER, Pattern.compile("/approval/(chain|provinceDirect|countiesUnder)|/effective"),
            Fault.DUPLICATE_ITEM, Pattern.compile("/(duties|pairing/preferences|approval/limits)/list/\\d+"));

    private static final List<String> ODD_WORDS = List.of(
            "",
            " ",
            "\u3000",
            "\u00a0",
            "a\u001bb",
            "a\u202eb",
            "a\n",
            "7",
            "A",
            "A1",
            "A_B-",
            "A".repeat(32),
            "A".repeat(33),
            "a".repeat(64),
            "a".repeat(65),
            "a".repeat(2_000),
            "a".repeat(2_001),
            "a--b",
            "-a",
            "a-b-1",
            "M-9",
            "M-9a",
            "MMM-123456",
            "MMMM-1",
            "M-1234567",
            "M-",
            "m-9",
            "M9",
            "D1",
            "D2",
            "42",
            "0429",
            "4",
            "4".repeat(12),
            "4".repeat(13),
            "42a",
            "02-29",
            "02-30",
            "06-30",
            "06-31",
            "12-31",
            "13-01",
            "1-1",
            "00-10",
            "10-00",
            "2024-02-29",
            "2027-02-29",
            "1900-02-29",
            "2000-02-29",
            "2027-13-01",
            "2027-1-1",
            "20270101",
            "+2027-01-01",
            "2030-01-01",
            "jiedui-programme-2");

    private SchemaAgreement() {}

    /** Edits that use every name and stand on both sides of every bound in the schema. */
    static Edits edits(JsonNode schema) {
        Set<Long> numbers = new TreeSet<>(List.of(-1L, 0L));
        for (String bound : List.of("minimum", "maximum")) {
            schema.findValues(bound)
                    .forEach(value -> LongStream.rangeClosed(value.asLong() - 1, value.asLong() + 1)
                            .forEach(numbers::add));
        }
        List<String> words = new ArrayList<>(ODD_WORDS);
        schema.findValues("enum").forEach(names -> names.forEach(name -> words.add(name.asText())));
        return new Edits(numbers, new TreeSet<>(words));
    }

    /** What the schema says and the reader does not, if they may not differ so. */
    static Optional<String> findDifference(ProgrammeSchema schema, JsonNode file) {
        return findDifference(schema, file, findRefusal(file.toString()));
    }

    /** The same where the reader was asked before. */
    static Optional<String> findDifference(
            ProgrammeSchema schema, JsonNode file, Optional<ProgrammeFormatException> refusal) {
        boolean accepted = schema.accepts(file);
        if (refusal.isEmpty()) {
            return accepted ? Optional.empty() : Optional.of("the schema refuses what the reader accepts");
        }
        return refusal.filter(refused -> accepted && !isOnlyTheReaders(refused))
                .map(refused -> "the schema accepts " + refused.getMessage());
    }

    static Optional<ProgrammeFormatException> findRefusal(String file) {
        return findRefusal(file.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<ProgrammeFormatException> findRefusal(byte[] file) {
        try {
            ProgrammeFiles.read(file);
            return Optional.empty();
        } catch (ProgrammeFormatException refused) {
            return Optional.of(refused);
        }
    }

    static boolean isOnlyTheReaders(ProgrammeFormatException refused) {
        Pattern where = ONLY_THE_READER.get(refused.fault());
        return where != null && where.matcher(refused.pointer()).matches();
    }
}
