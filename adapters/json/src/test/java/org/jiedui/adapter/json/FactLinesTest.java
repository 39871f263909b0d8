package org.jiedui.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactLinesTest {

    /** A fact of the tests' own, so that the golden file outlives every change of the rooms. */
    private record MotherApplied(LocalDate happenedOn, Fields fields) implements Fact {}

    private static final StreamId STREAM = new StreamId(StreamId.Kind.MOTHER, "m-1");

    static List<RecordedFact> golden() {
        Fields applied = Fields.none()
                .with("mother", "m-1")
                .with("route", "LOCAL")
                .withList("kin", List.of("c-1", "c-2"))
                .with("seal", "a\\b\nc=d \"龘\" 𠮷/");
        RecordedFact first = recorded(1, applied, RecordedFact.GENESIS);
        return List.of(first, recorded(2, Fields.none(), first.hash()));
    }

    private static RecordedFact recorded(long sequence, Fields fields, String previous) {
        return RecordedFact.following(
                STREAM,
                sequence,
                Instant.parse("2026-03-01T02:03:04.005Z").plusSeconds(sequence),
                CommandId.of("command-" + sequence),
                ActorId.of("officer:7"),
                new MotherApplied(LocalDate.of(2026, 2, 28), fields),
                previous);
    }

    @Test
    @Tag("H-30")
    void form_1_reads_as_it_was_released() throws IOException {
        List<RecordedFact> facts = new ArrayList<>();
        FactLines.read(new ByteArrayInputStream(goldenFile()), facts::add, fault -> {
            throw fault;
        });
        assertEquals(golden(), facts);
        facts.forEach(fact -> assertEquals(true, fact.isIntact()));
    }

    @Test
    void form_1_is_written_as_it_was_released() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FactLines.write(golden(), out);
        assertEquals(new String(goldenFile(), StandardCharsets.UTF_8), out.toString(StandardCharsets.UTF_8));
    }

    private static byte[] goldenFile() throws IOException {
        try (var in = FactLinesTest.class.getResourceAsStream("facts-1.jsonl")) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "UNKNOWN_FORMAT|/format | jiedui-fact-1 | jiedui-fact-2",
                "UNKNOWN_VALUE|/stream/kind | MOTHER | PERSON",
                "BAD_VALUE|/stream/id | \"m-1\"} | \"\"}",
                "OUT_OF_RANGE|/sequence | \"sequence\":1 | \"sequence\":0",
                "NOT_AN_INTEGER|/sequence | \"sequence\":1 | \"sequence\":1.0",
                "BAD_DATE|/recordedAt | 05.005Z | 05.0050Z",
                "BAD_DATE|/recordedAt | 05.005Z | 05.005+08:00",
                "BAD_VALUE|/command | command-1 | command 1",
                "BAD_VALUE|/actor | officer:7 | 张三",
                "BAD_VALUE|/type | MotherApplied | motherApplied",
                "OUT_OF_RANGE|/form | \"form\":1 | \"form\":0",
                "BAD_DATE|/happenedOn | 2026-02-28 | 2026-02-30",
                "WRONG_TYPE|/fields/route | \"LOCAL\" | 1",
                "BAD_VALUE|/fields | \"route\" | \"ro=ute\"",
                "DUPLICATE_KEY|/fields/mother | \"route\" | \"mother\"",
                "NUL|/fields/route | LOCAL | \\u0000",
                "LONE_SURROGATE|/fields/route | LOCAL | \\udc00",
                "BAD_VALUE|/previousHash | 0000000000 | 000000000",
                "UNKNOWN_FIELD|/extra | \"actor\" | \"extra\":1,\"actor\"",
                "MISSING_FIELD|/actor | \"actor\":\"officer:7\", | ^^",
                "TRAILING_CONTENT|^^ | {\"format\" | {} {\"format\"",
                "TOO_DEEP|/0/0/0/0 | {\"format\" | [[[[[[{\"format\"",
                "MALFORMED|^^ | {\"format\" | x{\"format\"",
            })
    void refuses_a_line_with_this_fault(String fault, String pointer, String passage, String replacement) {
        ProgrammeText line = new ProgrammeText(FactLines.write(golden().get(0))).replacing(passage, replacement);

        FactFormatException refused = assertThrows(FactFormatException.class, () -> FactLines.read(line.text()));

        assertEquals(fault, refused.fault().name(), refused.getMessage());
        assertEquals(pointer, refused.pointer(), refused.getMessage());
    }

    @Test
    void a_bad_line_is_told_with_its_number_and_stops_no_other() throws IOException {
        String good = FactLines.write(golden().get(0));
        String lines = good + "\n\n" + good.substring(9) + "\n" + "x".repeat(70_000) + "\n" + good;
        List<RecordedFact> facts = new ArrayList<>();
        List<String> faults = new ArrayList<>();

        FactLines.read(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                facts::add,
                fault -> faults.add(fault.fault() + " " + fault.line()));

        assertEquals(2, facts.size());
        assertEquals(List.of("MALFORMED 2", "MALFORMED 3", "TOO_LARGE 4"), faults);
    }

    @Test
    void a_listener_that_fails_is_not_taken_for_a_bad_line() {
        byte[] line = FactLines.write(golden().get(0)).getBytes(StandardCharsets.UTF_8);
        assertThrows(
                IllegalStateException.class,
                () -> FactLines.read(
                        new ByteArrayInputStream(line),
                        fact -> {
                            throw new IllegalStateException();
                        },
                        fault -> {}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=1\na=2\n",
                "a=1",
                "=1\n",
                "a=\\\n",
                "a=\\x\n",
                "a=\0\n",
                "a=\uD800\n",
                "a=\uD800x\n",
                "\u00E9=1\n"
            })
    void does_not_write_what_would_not_read_back(String body) {
        RecordedFact first = golden().get(0);
        RecordedFact odd = new RecordedFact(
                first.stream(),
                1,
                first.recordedAt(),
                first.command(),
                first.actor(),
                first.type(),
                1,
                first.happenedOn(),
                body,
                first.previousHash(),
                first.hash());
        assertThrows(IllegalArgumentException.class, () -> FactLines.write(odd));
    }
}
