package org.jiedui.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.junit.jupiter.api.Test;

/** Law V4 for facts: import(export(x)) = x; and a line mutated 10,000 times gives a fact or a coded error. */
class FactLinesProperties {

    private record Told(String type, int form, LocalDate happenedOn, Fields fields) implements Fact {}

    private static final String LINE = FactLines.write(FactLinesTest.golden().get(0));

    @Property
    void v4_a_fact_reads_back_as_it_was_written(@ForAll("facts") RecordedFact fact) {
        v4(UnaryOperator.identity(), fact);
    }

    @Test
    void v4_catches_a_carrier_that_joins_lines() {
        assertThrows(
                AssertionError.class,
                () -> v4(
                        FactLinesProperties::joiningLines,
                        FactLinesTest.golden().get(0)));
    }

    /** Planted: a carrier that joins the lines of a value. */
    private static String joiningLines(String line) {
        return line.replace("\\n", " ");
    }

    private static void v4(UnaryOperator<String> carrier, RecordedFact fact) {
        String line = FactLines.write(fact);
        assertTrue(line.indexOf('\n') < 0 && line.indexOf('\r') < 0);
        RecordedFact back = FactLines.read(carrier.apply(line));
        assertEquals(fact, back);
        assertTrue(back.isIntact());
    }

    @Property(tries = 10_000)
    void a_mutated_line_gives_a_fact_or_a_coded_error(
            @ForAll @IntRange(min = 1, max = 5) int mutations, @ForAll Random random) {
        byte[] line = LINE.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < mutations; i++) {
            line[random.nextInt(line.length)] = (byte) random.nextInt(random.nextBoolean() ? 128 : 256);
        }
        try {
            FactLines.read(new String(line, StandardCharsets.UTF_8));
        } catch (FactFormatException refused) {
            assertEquals(1, refused.line());
        }
    }

    @Provide
    Arbitrary<RecordedFact> facts() {
        Arbitrary<Fields> fields = Combinators.combine(names(), values())
                .as(Map::entry)
                .list()
                .uniqueElements(Map.Entry::getKey)
                .ofMaxSize(6)
                .map(FactLinesProperties::fieldsOf);
        return Combinators.combine(streams(), Arbitraries.longs().between(1, Long.MAX_VALUE), instants(), told(fields))
                .as((stream, sequence, at, fact) -> RecordedFact.following(
                        stream, sequence, at, CommandId.of("c-1"), ActorId.of("a-1"), fact, RecordedFact.GENESIS));
    }

    private static Fields fieldsOf(Iterable<Map.Entry<String, String>> entries) {
        Fields fields = Fields.none();
        for (Map.Entry<String, String> entry : entries) {
            fields = fields.with(entry.getKey(), entry.getValue());
        }
        return fields;
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12);
    }

    private static Arbitrary<String> values() {
        Arbitrary<String> awkward = Arbitraries.of("\\", "\n", "\\n", "=", "a=b\nc=d", "\r\n", "\u2028", "𠮷", "");
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .ofMaxLength(30)
                .filter(text -> Texts.findFault(text).isEmpty());
        return Arbitraries.oneOf(awkward, any);
    }

    private static Arbitrary<StreamId> streams() {
        return Combinators.combine(
                        Arbitraries.of(StreamId.Kind.class),
                        Arbitraries.strings()
                                .withCharRange('!', '~')
                                .ofMinLength(1)
                                .ofMaxLength(40))
                .as(StreamId::new);
    }

    private static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 253_402_300_799L),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    private static Arbitrary<Fact> told(Arbitrary<Fields> fields) {
        Arbitrary<LocalDate> days = Arbitraries.longs().between(0, 2_932_896).map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        Arbitraries.of("MotherApplied", "X"),
                        Arbitraries.integers().between(1, 9),
                        days,
                        fields)
                .as(Told::new);
    }
}
