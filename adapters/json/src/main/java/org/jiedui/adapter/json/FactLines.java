package org.jiedui.adapter.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jiedui.fact.RecordedFact;

/**
 * Facts to JSON and back: one a line, UTF-8, form {@code jiedui-fact-1}. A released form stays readable for ever.
 *
 * <p>Reading is as strict as for programme files and takes lines of up to 64 KiB. The hash is carried along, not
 * judged: whether a history is whole is for whoever verifies its chain to say. What is written reads back equal, or is not
 * written at all.
 */
public final class FactLines {

    private static final Limits LIMITS = new Limits(1 << 16, 4, 64, 1 << 16, 1_000);

    private FactLines() {}

    /**
     * Writes one fact.
     *
     * @param fact the fact
     * @return one line, without its end
     * @throws IllegalArgumentException if the form cannot hold it: its body is not canonical, or holds what no text may
     */
    public static String write(RecordedFact fact) {
        String line = FactForm.line(fact);
        if (!readsBack(line, fact)) {
            throw new IllegalArgumentException("Form " + FactForm.FORMAT + " cannot hold fact " + fact.sequence()
                    + " of a " + fact.stream().kind() + ". Maybe its body was not written by Fields?");
        }
        return line;
    }

    private static boolean readsBack(String line, RecordedFact fact) {
        try {
            return read(line.getBytes(StandardCharsets.UTF_8), 1).equals(fact);
        } catch (FactFormatException e) {
            return false;
        }
    }

    /**
     * Writes facts in the order given. The stream stays open.
     *
     * @param facts the facts
     * @param out where to
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the form cannot hold one of them; those before it are written
     */
    public static void write(Iterable<RecordedFact> facts, OutputStream out) throws IOException {
        for (RecordedFact fact : facts) {
            out.write((write(fact) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    /**
     * Reads one line.
     *
     * @param line a line, without its end
     * @return the fact
     * @throws FactFormatException if the line is refused, with the fault and its place
     */
    public static RecordedFact read(String line) {
        return read(line.getBytes(StandardCharsets.UTF_8), 1);
    }

    /**
     * Reads lines to the end of the stream: each gives a fact or a fault, and a bad line never stops the others. The
     * stream stays open.
     *
     * @param lines the lines
     * @param facts takes each fact
     * @param faults takes each fault; its line is that of the stream
     * @throws IOException if the stream fails
     */
    public static void read(InputStream lines, Consumer<RecordedFact> facts, Consumer<FactFormatException> faults)
            throws IOException {
        LineInput input = new LineInput(lines, LIMITS.bytes());
        for (int number = 1; input.next(); number++) {
            parse(input.line(), number, facts, faults);
        }
    }

    private static void parse(
            byte[] line, int number, Consumer<RecordedFact> facts, Consumer<FactFormatException> faults) {
        RecordedFact fact;
        try {
            fact = read(line, number);
        } catch (FactFormatException fault) {
            faults.accept(fault);
            return;
        }
        facts.accept(fact);
    }

    private static RecordedFact read(byte[] line, int number) {
        try {
            return Section.read(StrictReader.read(line, LIMITS), FactForm::read);
        } catch (Refused refused) {
            Place place = refused.place();
            throw new FactFormatException(refused.fault(), place.at(number, place.column()));
        }
    }
}
