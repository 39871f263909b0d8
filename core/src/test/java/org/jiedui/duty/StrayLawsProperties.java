package org.jiedui.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiedui.person.ChildId;

/** Law D6: an entry for an unknown or ended pairing is named, and keeps nothing. */
class StrayLawsProperties {

    /** Names the children with whom an entry's mother was not paired on its day. */
    private interface Straying {
        List<ChildId> of(LedgerEntry entry, Collection<PairedSpell> pairings);
    }

    /** The day on which a pairing ends is taken for one of its days. */
    private static final Straying A_DAY_TOO_LONG = (entry, pairings) -> entry.children().stream()
            .filter(child -> pairings.stream()
                    .noneMatch(pairing -> pairing.concerns(entry)
                            && pairing.child().id().equals(child)
                            && !entry.happenedOn().isBefore(pairing.active().from())
                            && !entry.happenedOn().isAfter(pairing.active().until())))
            .sorted()
            .toList();

    @Property
    void D6_an_entry_without_a_pairing_on_its_day_is_named(@ForAll("cases") Case given) {
        strayIsNamed(Strays::of, given);
    }

    @Example
    void D6_catches_a_pairing_that_lasts_a_day_too_long() {
        Bite.of(Cases.any(), given -> strayIsNamed(A_DAY_TOO_LONG, given));
    }

    private static void strayIsNamed(Straying strays, Case given) {
        List<Occurrence> rows = Scheduling.REAL.list(given, given.asOf());
        for (LedgerEntry entry : given.entries()) {
            boolean named = strays.of(entry, List.of(given.pairing())).contains(Story.CHILD);
            boolean paired = entry.mother().equals(Story.MOTHER) && NaiveSchedule.active(given, entry.happenedOn());
            assertEquals(entry.children().contains(Story.CHILD) && !paired, named, entry.toString());
            assertFalse(named && keeps(rows, entry), entry.toString());
        }
    }

    private static boolean keeps(List<Occurrence> rows, LedgerEntry entry) {
        return rows.stream()
                .anyMatch(row -> row.findKeptBy().filter(entry.id()::equals).isPresent());
    }

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }
}
