package org.jiedui.pairing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.Code;
import org.jiedui.rule.ProgrammeVersion;

/**
 * A round proposed pairs for a whole pool; kept in the round's stream. Each pair then becomes a proposal of its own, so
 * that a stale or refused pair drops only itself.
 *
 * @param happenedOn the day for which the pool was taken
 * @param division the division whose people were paired
 * @param programme the version by which (R3)
 * @param fingerprint the hash of the pool: 64 hexadecimal digits
 * @param children the children in the round
 * @param kin how many of the pairs are kin
 * @param cost the sum of the costs
 * @param leftOut how many children were left out, by cause
 * @param pairs the pairs, by mother, then child
 */
public record RoundProposed(
        LocalDate happenedOn,
        DivisionCode division,
        ProgrammeVersion programme,
        String fingerprint,
        int children,
        int kin,
        long cost,
        Map<Code, Integer> leftOut,
        List<MotherAndChild> pairs)
        implements Fact {

    private static final String TO = ">";

    /** Copies the collections. */
    public RoundProposed {
        leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
        pairs = List.copyOf(pairs);
    }

    /**
     * Reads the fact back from its stored form.
     *
     * @param on the day on which it happened
     * @param fields what it says
     * @return the fact
     */
    public static RoundProposed restore(LocalDate on, Fields fields) {
        return new RoundProposed(
                on,
                DivisionCode.of(fields.text("division")),
                new ProgrammeVersion(fields.text("programme"), fields.number("version")),
                fields.text("fingerprint"),
                fields.number("children"),
                fields.number("kin"),
                Long.parseLong(fields.text("cost")),
                fields.list("leftOut", Function.identity()).stream()
                        .collect(Collectors.toMap(
                                item -> Code.of(item.substring(0, item.indexOf(TO))),
                                item -> Integer.valueOf(item.substring(item.indexOf(TO) + 1)))),
                fields.list("pairs", RoundProposed::pair));
    }

    private static MotherAndChild pair(String item) {
        int to = item.indexOf(TO);
        return new MotherAndChild(MotherId.of(item.substring(0, to)), ChildId.of(item.substring(to + 1)));
    }

    @Override
    public Fields fields() {
        return Fields.none()
                .with("division", division)
                .with("programme", programme.programme())
                .with("version", programme.number())
                .with("fingerprint", fingerprint)
                .with("children", children)
                .with("kin", kin)
                .with("cost", cost)
                .withList(
                        "leftOut",
                        leftOut.entrySet().stream()
                                .map(entry -> entry.getKey() + TO + entry.getValue())
                                .toList())
                .withList(
                        "pairs",
                        pairs.stream()
                                .map(pair -> pair.mother() + TO + pair.child())
                                .toList());
    }
}
