package org.jiedui.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jiedui.fact.Fields;
import org.jiedui.port.UnreadableException;
import org.jiedui.port.UnreadableException.Reason;

/**
 * The forms in which facts are stored: which is today's of each type, and how an older one is brought up to it, one form
 * at a time. A released form stays readable for ever, so an upcaster is added and none is ever taken away. Immutable.
 */
final class Forms {

    /** Those of the library: every type is still in its first form. */
    static final Forms OF_TODAY = new Forms(List.of());

    private final Map<String, List<Upcaster>> upcasters = new HashMap<>();

    /** The upcasters of each type in their order, beginning with the one from form 1. */
    Forms(List<Upcaster> all) {
        for (Upcaster next : all) {
            List<Upcaster> chain = upcasters.computeIfAbsent(next.type(), type -> new ArrayList<>());
            if (next.from() != chain.size() + 1) {
                throw new IllegalArgumentException("Form " + next.from() + " of " + next.type() + " is out of turn.");
            }
            chain.add(next);
        }
    }

    /** Brings the fields of a type from one form to the next. */
    record Upcaster(String type, int from, UnaryOperator<Fields> step) {}

    /** The form in which facts of a type are written today. */
    int today(String type) {
        return 1 + upcasters.getOrDefault(type, List.of()).size();
    }

    /** Fields of some form in the form of today. */
    Fields upcast(String type, int form, Fields stored) {
        if (form < 1 || form > today(type)) {
            throw new UnreadableException(
                    Reason.UNKNOWN_FORM,
                    "A fact is stored in a form that is not known. Maybe a later version of the library wrote it?");
        }
        Fields fields = stored;
        for (Upcaster next : upcasters.getOrDefault(type, List.of()).subList(form - 1, today(type) - 1)) {
            fields = next.step().apply(fields);
        }
        return fields;
    }
}
