package org.jiedui.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedui.fact.RecordedFact;
import org.jiedui.port.Damage;
import org.jiedui.port.Damage.Kind;
import org.jiedui.port.Key;
import org.jiedui.port.Row;
import org.jiedui.port.UnreadableException;

/** Whether the rows of one stream are the fold of its facts (S1). */
final class StateCheck {

    private final Evidence found;
    private final List<Damage> damages = new ArrayList<>();

    private StateCheck(Evidence found) {
        this.found = found;
    }

    static List<Damage> of(Evidence found) {
        StateCheck check = new StateCheck(found);
        check.findFolded().ifPresent(check::compare);
        return check.damages;
    }

    /** Empty if a fact cannot be read: of the rows nothing can be told then. */
    private Optional<Map<Key, Row>> findFolded() {
        try {
            Map<Key, Row> folded = new LinkedHashMap<>();
            Rebuilding.rows(found.facts()).forEach(row -> folded.put(row.key(), row));
            return Optional.of(folded);
        } catch (UnreadableException e) {
            found.facts().forEach(this::read);
            if (damages.isEmpty()) {
                damages.add(new Damage.OfStream(Kind.UNREADABLE, found.stream(), 0));
            }
            return Optional.empty();
        }
    }

    private void read(RecordedFact fact) {
        try {
            FactTexts.restore(fact);
        } catch (UnreadableException e) {
            damages.add(new Damage.OfStream(Kind.UNREADABLE, found.stream(), fact.sequence()));
        }
    }

    private void compare(Map<Key, Row> folded) {
        for (Row row : found.rows()) {
            Row told = folded.remove(row.key());
            if (told == null) {
                damages.add(new Damage.OfRow(Kind.STATE_WITHOUT_FACTS, row.key()));
            } else if (!isSame(row, told, Forms.OF_TODAY)) {
                damages.add(new Damage.OfRow(Kind.STATE_DIFFERS, row.key()));
            }
        }
        folded.keySet().stream()
                .filter(key -> !found.unreadable().contains(new Damage.OfRow(Kind.UNREADABLE, key)))
                .forEach(key -> damages.add(new Damage.OfRow(Kind.STATE_MISSING, key)));
    }

    /** A body in an older form is the same if it reads the same. */
    static boolean isSame(Row kept, Row told, Forms forms) {
        if (kept.equals(told)) {
            return true;
        }
        try {
            return kept.version() == told.version()
                    && kept.columns().equals(told.columns())
                    && !FactTexts.isOfToday(kept.body(), forms)
                    && FactTexts.write(FactTexts.read(kept.body(), forms)).equals(told.body());
        } catch (UnreadableException e) {
            return false;
        }
    }
}
