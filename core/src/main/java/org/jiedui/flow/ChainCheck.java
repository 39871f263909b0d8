package org.jiedui.flow;

import java.util.ArrayList;
import java.util.List;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;
import org.jiedui.port.Damage;
import org.jiedui.port.Damage.Kind;

/** Whether the facts of one stream are those that were appended: their hashes, their chain, where it ends (S5). */
final class ChainCheck {

    private final Evidence found;
    private final List<Damage> damages = new ArrayList<>();
    private long expected = 1;
    private String previous = RecordedFact.GENESIS;
    private boolean isLinked = true;

    private ChainCheck(Evidence found) {
        this.found = found;
    }

    static List<Damage> of(Evidence found) {
        ChainCheck check = new ChainCheck(found);
        found.facts().forEach(check::follow);
        check.end();
        found.sealed().forEach(check::compare);
        return check.damages;
    }

    private void damage(Kind kind, long sequence) {
        damages.add(new Damage.OfStream(kind, found.stream(), sequence));
    }

    /** What follows an edited fact or a gap cannot be asked whether it follows. */
    private void follow(RecordedFact fact) {
        boolean isIntact = fact.isIntact();
        if (!isIntact) {
            damage(Kind.EDITED, fact.sequence());
        }
        if (fact.sequence() > expected) {
            damage(Kind.GAP, expected);
        } else if (fact.sequence() < expected
                || (isLinked && !fact.previousHash().equals(previous))) {
            damage(Kind.REORDERED, fact.sequence());
        }
        if (fact.sequence() >= expected) {
            expected = fact.sequence() + 1;
            previous = fact.hash();
            isLinked = isIntact;
        }
    }

    private void end() {
        if (found.heads().isEmpty() && !found.facts().isEmpty()) {
            damage(found.sealed().isEmpty() ? Kind.UNKNOWN_STREAM : Kind.HEAD_MISSING, expected - 1);
        }
        if (found.heads().size() > 1) {
            damage(Kind.HEAD_DIFFERS, found.heads().get(1).sequence());
        }
        for (Head head : found.heads()) {
            if (head.sequence() >= expected) {
                damage(Kind.CUT_TAIL, expected);
            } else if (head.sequence() != expected - 1 || !head.hash().equals(previous)) {
                damage(Kind.HEAD_DIFFERS, head.sequence());
            }
        }
    }

    private void compare(Head sealed) {
        if (sealed.sequence() >= expected) {
            if (damages.stream().noneMatch(damage -> damage.kind() == Kind.CUT_TAIL)) {
                damage(Kind.CUT_TAIL, expected);
            }
        } else if (found.facts().stream()
                .anyMatch(fact ->
                        fact.sequence() == sealed.sequence() && !fact.hash().equals(sealed.hash()))) {
            damage(Kind.REWRITTEN, sealed.sequence());
        }
    }
}
