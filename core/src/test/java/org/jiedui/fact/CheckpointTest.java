package org.jiedui.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jiedui.fact.CheckpointException.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A checkpoint is read back as it was written, and refused whenever anything of it was cut or edited. */
@Tag("S5")
class CheckpointTest {

    private static final Instant AT = Instant.parse("2026-03-01T02:03:05.005Z");
    private static final List<Head> HEADS = List.of(
            head(StreamId.Kind.MOTHER, "M-1", 3, 'a'),
            head(StreamId.Kind.MOTHER, "m-1", 12, 'b'),
            head(StreamId.Kind.CHILD, "C-1", 1, 'c'),
            head(StreamId.Kind.ROUND, "r-1", Long.MAX_VALUE, 'd'));

    private static Head head(StreamId.Kind kind, String id, long sequence, char hash) {
        return new Head(new StreamId(kind, id), sequence, String.valueOf(hash).repeat(64));
    }

    private static List<String> written(List<Head> heads) {
        List<String> lines = new ArrayList<>();
        Checkpoint.write(AT, heads::forEach, lines::add);
        return lines;
    }

    private static List<Head> heads(Checkpoint checkpoint) {
        List<Head> heads = new ArrayList<>();
        checkpoint.heads().forEachRemaining(heads::add);
        return heads;
    }

    private static void refused(Fault fault, long line, List<String> lines) {
        CheckpointException e = assertThrows(CheckpointException.class, () -> Checkpoint.of(lines));
        assertEquals(fault + " " + line, e.fault() + " " + e.line());
        assertEquals(fault + " in line " + line + " of a checkpoint", e.getMessage());
    }

    @Test
    void S5_a_checkpoint_is_read_back_as_it_was_written() {
        Checkpoint checkpoint = Checkpoint.of(written(HEADS));
        assertEquals(AT, checkpoint.takenAt());
        assertEquals(4, checkpoint.streams());
        assertEquals(HEADS, heads(checkpoint));
        assertEquals(HEADS, heads(checkpoint));
    }

    @Test
    void S5_a_checkpoint_of_nothing_is_one() {
        assertEquals(List.of(), heads(Checkpoint.of(written(List.of()))));
    }

    @Test
    void S5_the_first_form_stays() {
        assertEquals(
                List.of(
                        "jiedui-checkpoint-1 2026-03-01T02:03:05.005Z",
                        "MOTHER M-1 3 " + "a".repeat(64),
                        "end 1 c46aef6354e4b030c17a2cbae748ae22dfe78f04a4003baf6f4a796e1146e262"),
                written(HEADS.subList(0, 1)));
    }

    @Test
    void S5_whatever_character_is_changed_is_found() {
        List<String> lines = written(HEADS);
        for (int line = 0; line < lines.size(); line++) {
            for (int at = 0; at < lines.get(line).length(); at++) {
                StringBuilder edited = new StringBuilder(lines.get(line));
                edited.setCharAt(at, edited.charAt(at) == '7' ? '8' : '7');
                List<String> touched = new ArrayList<>(lines);
                touched.set(line, edited.toString());
                assertThrows(CheckpointException.class, () -> Checkpoint.of(touched));
            }
        }
    }

    @Test
    void S5_whatever_line_is_taken_out_doubled_or_moved_is_found() {
        List<String> lines = written(HEADS);
        for (int line = 0; line < lines.size(); line++) {
            List<String> without = new ArrayList<>(lines);
            String moved = without.remove(line);
            assertThrows(CheckpointException.class, () -> Checkpoint.of(without));
            List<String> doubled = new ArrayList<>(lines);
            doubled.add(line, moved);
            assertThrows(CheckpointException.class, () -> Checkpoint.of(doubled));
        }
    }

    @Test
    void S5_wherever_it_is_cut_it_is_told_so() {
        List<String> lines = written(HEADS);
        for (int left = 0; left < lines.size(); left++) {
            refused(Fault.CUT_OFF, left + 1L, lines.subList(0, left));
        }
    }

    @Test
    void S5_each_fault_is_told_by_its_code_and_line() {
        List<String> lines = written(HEADS);
        refused(Fault.UNKNOWN_FORMAT, 1, with(lines, 0, "jiedui-checkpoint-2 2026-03-01T02:03:05.005Z"));
        refused(Fault.UNKNOWN_FORMAT, 1, with(lines, 0, "jiedui-checkpoint-1 yesterday"));
        refused(Fault.UNKNOWN_FORMAT, 1, with(lines, 0, ""));
        refused(Fault.BAD_LINE, 3, with(lines, 2, "MOTHER m-1 0 " + "b".repeat(64)));
        refused(Fault.BAD_LINE, 3, with(lines, 2, "MOTHER m-1 012 " + "b".repeat(64)));
        refused(Fault.BAD_LINE, 3, with(lines, 2, "MOTHER m-1 12 " + "B".repeat(64)));
        refused(Fault.BAD_LINE, 3, with(lines, 2, "AUNT m-1 12 " + "b".repeat(64)));
        refused(Fault.BAD_LINE, 3, with(lines, 2, "MOTHER"));
        refused(Fault.OUT_OF_ORDER, 3, with(lines, 2, "MOTHER A-1 12 " + "b".repeat(64)));
        refused(Fault.WRONG_SEAL, 6, with(lines, 2, "MOTHER m-1 13 " + "b".repeat(64)));
        refused(Fault.BAD_LINE, 6, with(lines, 5, "end 4"));
        refused(Fault.WRONG_COUNT, 6, with(lines, 5, lines.get(5).replace("end 4", "end 5")));
        List<String> longer = new ArrayList<>(lines);
        longer.add("");
        refused(Fault.TRAILING_LINE, 7, longer);
    }

    private static List<String> with(List<String> lines, int at, String line) {
        List<String> edited = new ArrayList<>(lines);
        edited.set(at, line);
        return edited;
    }

    @Test
    void S5_a_refusal_repeats_nothing_of_the_text() {
        List<String> lines = with(written(HEADS), 2, "MOTHER 张小花 12 " + "b".repeat(64));
        String told = assertThrows(CheckpointException.class, () -> Checkpoint.of(lines))
                .toString();
        assertFalse(told.contains("张小花"), told);
    }

    @Test
    void a_head_that_is_none_is_not_written() {
        refusedToWrite(List.of(head(StreamId.Kind.MOTHER, "m-1", 0, 'a')));
        refusedToWrite(List.of(head(StreamId.Kind.MOTHER, "m-1", 1, 'g')));
        refusedToWrite(List.of(new Head(new StreamId(StreamId.Kind.MOTHER, "m-1"), 1, "a")));
        refusedToWrite(List.of(HEADS.get(1), HEADS.get(0)));
        refusedToWrite(List.of(HEADS.get(1), HEADS.get(1)));
    }

    private static void refusedToWrite(List<Head> heads) {
        List<String> lines = new ArrayList<>();
        assertThrows(IllegalArgumentException.class, () -> Checkpoint.write(AT, heads::forEach, lines::add));
        assertThrows(CheckpointException.class, () -> Checkpoint.of(lines));
    }

    @Test
    void there_is_nothing_behind_the_last_head() {
        Iterator<Head> heads = Checkpoint.of(written(List.of())).heads();
        assertThrows(NoSuchElementException.class, heads::next);
    }

    @Test
    void a_million_streams_are_read_line_by_line() {
        int many = 1_000_000;
        Iterable<Head> heads = () -> IntStream.range(0, many)
                .mapToObj(i -> head(StreamId.Kind.CHILD, Integer.toString(many + i), 1, 'e'))
                .iterator();
        List<String> end = new ArrayList<>();
        Checkpoint.write(AT, heads::forEach, line -> {
            if (line.startsWith("end")) {
                end.add(line);
            }
        });
        assertTrue(end.get(0).startsWith("end " + many + " "));
    }
}
