package org.jiedui.duty;

import java.util.Collection;
import java.util.List;
import org.jiedui.person.ChildId;

/** Finds what an entry names without a pairing, so that somebody sees it (law D6). */
public final class Strays {

    private Strays() {}

    /**
     * The children of an entry with whom its mother had no active pairing on its day ({@code NO_PAIRING}). The entry
     * counts for nothing with them; with the other children it counts.
     *
     * @param entry a ledger entry
     * @param pairings spells, at least all those of the entry's mother
     * @return the children by id, perhaps none
     */
    public static List<ChildId> of(LedgerEntry entry, Collection<PairedSpell> pairings) {
        return entry.children().stream()
                .filter(child -> pairings.stream()
                        .noneMatch(pairing -> pairing.child().id().equals(child) && pairing.holds(entry)))
                .sorted()
                .toList();
    }
}
