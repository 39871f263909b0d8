package org.jiedui.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jiedui.pairing.Cause;
import org.jiedui.pairing.Certificate;
import org.jiedui.pairing.LeftOut;
import org.jiedui.pairing.PairingForm;
import org.jiedui.pairing.PairingScope;
import org.jiedui.pairing.PoolUse;
import org.jiedui.pairing.Price;
import org.jiedui.pairing.ProposedPair;
import org.jiedui.pairing.RoundCounts;
import org.jiedui.pairing.RoundObjective;
import org.jiedui.pairing.RoundOutcome;
import org.jiedui.pairing.Shortage;
import org.jiedui.pairing.TierCounts;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.Code;
import org.jiedui.rule.ProgrammeVersion;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class RoundReportsTest {

    private static final ProgrammeVersion PROGRAMME = new ProgrammeVersion("hubei-provincial", 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);
    private static final TierCounts NONE = new TierCounts(0, 0, 0);

    @Test
    void a_report_has_the_fields_of_its_form_in_their_order() throws IOException {
        try (var golden = RoundReportsTest.class.getResourceAsStream("round-1.json")) {
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), written(small()));
        }
    }

    @Test
    void the_same_outcome_gives_the_same_bytes() throws IOException {
        assertEquals(written(small()), written(small()));
        assertNotEquals(written(small()), written(empty()));
    }

    @Test
    void an_empty_round_is_a_report_with_all_its_counts() throws IOException {
        String report = written(empty());
        assertTrue(report.contains("\"SHORTAGE\" : 0"), report);
        assertTrue(report.contains("\"shortages\" : [ ]"), report);
        assertTrue(report.contains("\"pool\" : {\n    \"places\" : 0,\n    \"used\" : 0\n  }"), report);
    }

    @Test
    void ten_thousand_children_are_told_in_whole_numbers() throws IOException {
        String report = written(large(10_000));
        int numbers = 0;
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), report)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                assertFalse(token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NULL);
                numbers += token == JsonToken.VALUE_NUMBER_INT ? 1 : 0;
            }
        }
        assertTrue(numbers > 30_000, () -> "the prices of 10,000 children are there");
    }

    @Test
    void a_report_is_written_as_it_is_told() throws IOException {
        int[] largest = {0};
        RoundReports.write(large(10_000), PROGRAMME, AS_OF, new OutputStream() {
            @Override
            public void write(int b) {}

            @Override
            public void write(byte[] bytes, int from, int length) {
                largest[0] = Math.max(largest[0], length);
            }
        });
        assertTrue(largest[0] <= 65_536, () -> "no piece is large: " + largest[0]);
    }

    @Test
    void the_stream_is_flushed_and_stays_open() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        RoundReports.write(empty(), PROGRAMME, AS_OF, out);
        assertTrue(out.toString(StandardCharsets.UTF_8).endsWith("}\n"));
        assertFalse(closed[0]);
    }

    @Test
    void a_stream_that_fails_is_told_as_it_failed() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space");
            }
        };
        Exception failed =
                assertThrows(IOException.class, () -> RoundReports.write(large(5_000), PROGRAMME, AS_OF, full));
        assertEquals("no space", failed.getMessage());
    }

    private static String written(RoundOutcome outcome) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RoundReports.write(outcome, PROGRAMME, AS_OF, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Two children and one place: c-1 is kin and paired, c-2 is short of a place, c-3 has no consent. */
    private static RoundOutcome small() {
        SortedMap<ChildId, Price> children = new TreeMap<>(Map.of(ChildId.of("c-1"), new Price(1, 1, -200)));
        SortedMap<MotherId, Price> mothers = new TreeMap<>(Map.of(MotherId.of("m-1"), new Price(1, 0, -900)));
        return new RoundOutcome(
                List.of(new ProposedPair(
                        MotherId.of("m-1"), ChildId.of("c-1"), PairingForm.ONE_TO_ONE, 1100, 1100, true)),
                List.of(left("c-2", Cause.SHORTAGE, 1), left("c-3", Cause.GUARDIAN_CONSENT_MISSING, 0)),
                new RoundCounts(
                        4, 2, 1, 1, 1, 2, new TierCounts(1, 1, 0), new TierCounts(1, 0, 0), causes(Cause.SHORTAGE, 1)),
                new RoundObjective(new TierCounts(1, 0, 0), 1, 1100),
                new Certificate(children, mothers),
                List.of(new Shortage(
                        1,
                        DivisionCode.of("420525100000"),
                        List.of(ChildId.of("c-1"), ChildId.of("c-2")),
                        List.of(MotherId.of("m-1")),
                        1,
                        0,
                        1,
                        List.of(new Shortage.Recruits(DivisionCode.of("420500000000"), 1)))),
                new PoolUse(3, 3),
                List.of());
    }

    private static RoundOutcome empty() {
        return new RoundOutcome(
                List.of(),
                List.of(),
                new RoundCounts(0, 0, 0, 0, 0, 0, NONE, NONE, causes(Cause.SHORTAGE, 0)),
                new RoundObjective(NONE, 0, 0),
                new Certificate(new TreeMap<>(), new TreeMap<>()),
                List.of(),
                new PoolUse(0, 0),
                List.of());
    }

    private static RoundOutcome large(int size) {
        SortedMap<ChildId, Price> prices = new TreeMap<>();
        IntStream.range(0, size).forEach(i -> prices.put(ChildId.of("c-" + i), new Price(i, 0, -i)));
        List<LeftOut> leftOut = IntStream.range(0, size)
                .mapToObj(i -> left("x-" + i, Cause.EXCLUDED, 0))
                .toList();
        RoundOutcome none = empty();
        return new RoundOutcome(
                List.of(),
                leftOut,
                none.counts(),
                none.objective(),
                new Certificate(prices, new TreeMap<>()),
                List.of(),
                none.pool(),
                List.of());
    }

    private static LeftOut left(String child, Cause cause, int shortage) {
        return new LeftOut(ChildId.of(child), cause, cause.code(PairingScope.national()), shortage);
    }

    private static Map<Code, Integer> causes(Cause counted, int number) {
        Map<Code, Integer> causes = new LinkedHashMap<>();
        for (Cause cause : Cause.values()) {
            if (cause != Cause.TOO_FAR) {
                causes.put(cause.code(PairingScope.national()), cause == counted ? number : 0);
            }
        }
        return causes;
    }
}
