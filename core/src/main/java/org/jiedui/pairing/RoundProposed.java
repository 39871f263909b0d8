package org.jiedui.pairing;

import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.ProgrammeVersion;

import java.time.LocalDate;

/**
 * A round proposed pairs for a whole pool; kept in the round's stream. Each pair then becomes a proposal of its own, so
 * that a stale or refused pair drops only itself.
 *
 * @param happenedOn the day for which the pool was taken
 * @param division the division whose people were paired
 * @param programme the version by which (R3)
 * @param fingerprint the hash of the pool: 64 hexadecimal digits
 * @param children the children in the round
 * @param covered how many of them were given a mother
 * @param kin how many of the pairs are kin
 * @param cost the sum of the costs
 */
public record RoundProposed(
        LocalDate happenedOn,
        DivisionCode division,
        ProgrammeVersion programme,
        String fingerprint,
        int children,
        int covered,
        int kin,
        long cost)
        implements Fact {

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
                fields.number("covered"),
                fields.number("kin"),
                Long.parseLong(fields.text("cost")));
    }

    @Override
    public Fields fields() {
        return Fields.none()
                .with("division", division)
                .with("programme", programme.programme())
                .with("version", programme.number())
                .with("fingerprint", fingerprint)
                .with("children", children)
                .with("covered", covered)
                .with("kin", kin)
                .with("cost", cost);
    }
}
