package org.jiedui.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.Answer;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fact;
import org.jiedui.fact.FactExamples;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;
import org.jiedui.rule.Finding;
import org.jiedui.rule.Verdict;
import org.junit.jupiter.api.Test;

/**
 * What was once stored is read for ever: the golden files hold facts, rows and answers as their first form wrote them.
 * They are never edited; a new form comes with a file of its own and an upcaster that reads this one.
 */
class StoredFormsTest {

    private static final Instant START = Instant.parse("2024-02-29T16:30:00Z"); // the first of March in China

    private static final List<Finding> FINDINGS = List.of(
            Finding.broken("UNDER_18", "M-6", "H-7"),
            Finding.undetermined("RECORD_CHECK_PENDING", "M-9"),
            new Finding(Code.of("RESIDENCE"), Verdict.BROKEN, Finding.Weight.SOFT, List.of(ClauseId.of("H-7"))),
            Finding.of(Code.of("SEX"), Verdict.SATISFIED, ClauseId.of("H-7")));

    private static String golden(String name) {
        try (InputStream in = StoredFormsTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Stream<? extends Fact> facts) {
        return FactTexts.write(facts.toList());
    }

    @Test
    void every_fact_is_written_to_the_letter_as_it_was() {
        assertEquals(golden("facts-1.txt"), written(FactExamples.first()));
        assertEquals(golden("facts-2.txt"), written(FactExamples.second()));
    }

    @Test
    void every_fact_of_the_first_form_is_read() {
        assertEquals(FactExamples.first().toList(), FactTexts.read(golden("facts-1.txt")));
        assertEquals(FactExamples.second().toList(), FactTexts.read(golden("facts-2.txt")));
    }

    @Test
    void a_fact_that_is_written_otherwise_would_be_caught() {
        assertNotEquals(golden("facts-1.txt"), written(FactExamples.first().skip(1)));
    }

    /** Every example of a kind of stream, two a command, an hour between commands. */
    private static List<RecordedFact> stream(StreamId.Kind kind) {
        return stream(
                kind,
                FactExamples.first()
                        .filter(fact ->
                                Folding.kindOf(fact).map(RowKind::stream).equals(Optional.of(kind)))
                        .toList());
    }

    private static List<RecordedFact> stream(StreamId.Kind kind, List<Fact> facts) {
        List<RecordedFact> stream = new ArrayList<>();
        String previous = RecordedFact.GENESIS;
        for (int i = 0; i < facts.size(); i++) {
            RecordedFact recorded = RecordedFact.following(
                    new StreamId(kind, "x-1"),
                    i + 1,
                    START.plusSeconds(3600L * (i / 2)),
                    CommandId.of("k-" + i / 2),
                    ActorId.of("officer:7"),
                    facts.get(i),
                    previous);
            stream.add(recorded);
            previous = recorded.hash();
        }
        return stream;
    }

    private static Stream<Row> rows() {
        return Arrays.stream(StreamId.Kind.values()).flatMap(kind -> Rebuilding.rows(stream(kind)).stream());
    }

    private static String written(Row row) {
        return row.key() + " " + row.version() + " " + new TreeMap<>(row.columns()) + "\n" + row.body() + "\n";
    }

    @Test
    void every_row_is_written_to_the_letter_as_it_was() {
        assertEquals(golden("rows-1.txt"), rows().map(StoredFormsTest::written).collect(Collectors.joining()));
    }

    @Test
    void the_row_of_an_application_that_waits_tells_when_it_is_late() {
        List<Fact> facts = Stream.concat(
                        FactExamples.first().limit(1), FactExamples.second().limit(1))
                .toList();
        List<Row> rows = Rebuilding.rows(stream(StreamId.Kind.MOTHER, facts));
        assertEquals(golden("rows-2.txt"), written(rows.get(0)));
    }

    @Test
    void every_row_of_the_first_form_is_read_as_the_fold_of_its_facts() {
        for (String row : golden("rows-1.txt").split("\n\n", -1)) {
            if (!row.isEmpty()) {
                String body = row.substring(row.indexOf('\n') + 1) + "\n";
                assertEquals(body, FactTexts.write(FactTexts.read(body)));
            }
        }
    }

    @Test
    void S1_every_kind_of_row_is_rebuilt_and_read_back() {
        assertEquals(
                Arrays.asList(RowKind.values()),
                rows().map(row -> row.key().kind()).toList());
        rows().forEach(row -> assertEquals(
                Folding.state(row),
                Folding.fold(
                        row.key(),
                        stream(row.key().kind().stream()).stream()
                                .map(FactTexts::restore)
                                .toList())));
    }

    @Test
    void every_fact_as_it_is_kept_is_restored() {
        List<Fact> restored =
                stream(StreamId.Kind.MOTHER).stream().map(FactTexts::restore).toList();
        assertEquals(
                FactExamples.first()
                        .filter(fact ->
                                Folding.kindOf(fact).map(RowKind::stream).equals(Optional.of(StreamId.Kind.MOTHER)))
                        .toList(),
                restored);
    }

    @Test
    void a_refusal_is_written_and_read_as_it_was() {
        assertEquals(golden("refusal-1.txt"), AnswerTexts.refused(FINDINGS));
        assertEquals(new Answer.Refused<>(FINDINGS), AnswerTexts.read(golden("refusal-1.txt")));
    }

    @Test
    void a_decision_is_written_and_read_as_it_was() {
        String stored = golden("facts-1.txt") + golden("facts-2.txt");
        FactExamples.all().forEach(fact -> {
            String text = AnswerTexts.committed(fact);
            assertEquals(new Answer.Committed<>(fact), AnswerTexts.read(text));
            assertEquals(Optional.of(true), Optional.of(stored.contains(text)));
        });
    }
}
