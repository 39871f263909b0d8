package org.jiedui.adapter.jdbc.fault;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiedui.adapter.jdbc.server.FaultyDataSource;
import org.jiedui.fact.Answer;
import org.jiedui.port.OutcomeUnknownException;
import org.jiedui.port.StoreException;

/**
 * What somebody who asked was told.
 *
 * @param told how sure it is
 * @param value what was answered, if anything
 * @param text all that can be read of it
 */
record Outcome(Told told, Optional<Object> value, String text) {

    /** What an outcome says of what was kept. */
    enum Told {
        /** It is done, or refused for ever. */
        SETTLED,
        /** Nothing was kept. */
        NOTHING,
        /** Perhaps. */
        UNKNOWN,
        /** Nothing that a caller could make sense of. */
        NONSENSE
    }

    static Outcome of(Supplier<?> asking) {
        try {
            Object value = asking.get();
            return new Outcome(told(value), Optional.of(value), value.toString());
        } catch (OutcomeUnknownException e) {
            return new Outcome(Told.UNKNOWN, Optional.empty(), text(e));
        } catch (StoreException e) {
            return new Outcome(Told.NOTHING, Optional.empty(), text(e));
        } catch (RuntimeException e) {
            return new Outcome(Told.NONSENSE, Optional.empty(), text(e));
        }
    }

    private static Told told(Object value) {
        if (value instanceof Answer.Unknown) {
            return Told.UNKNOWN;
        }
        return value instanceof Answer.Busy ? Told.NOTHING : Told.SETTLED;
    }

    /** With all causes and all that was suppressed. */
    private static String text(RuntimeException e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    boolean is(Told what) {
        return told == what;
    }

    /** Whether it holds a driver's text or anything of a person. */
    boolean isIndiscreet() {
        return text.contains(FaultyDataSource.MARKER)
                || Cast.personalValues().stream().anyMatch(text::contains);
    }
}
