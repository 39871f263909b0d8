package org.jiedui.adapter.memory.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.PerProperty;
import org.jiedui.flow.RecordsAsOf;
import org.jiedui.port.Query;
import org.jiedui.port.Records;

/** Whatever happens later, what was known at an instant stays what was known at it. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
@Domain(Histories.Brief.class)
@Domain(DomainContext.Global.class)
class PastProperties {

    /** Lives a history through and looks around each evening before some days pass. */
    private static World live(History history, List<Snapshot> evenings) {
        World world = new World(history.programme(), Parts.right());
        new History(history.programme(), history.settled(), List.of()).play(world);
        for (Step step : history.steps()) {
            if (step instanceof Step.Sleep
                    && (evenings.isEmpty() || last(evenings).at().isBefore(world.now()))) {
                evenings.add(Snapshot.of(world));
            }
            step.play(world);
        }
        return world;
    }

    private static Snapshot last(List<Snapshot> evenings) {
        return evenings.get(evenings.size() - 1);
    }

    private static void compare(History history, BiFunction<Records, Instant, Records> asOf) {
        List<Snapshot> evenings = new ArrayList<>();
        World world = live(history, evenings);
        evenings.forEach(evening -> evening.requireKept(asOf.apply(world.records(), evening.at())));
    }

    @Property
    @Tag("S1")
    void S1_the_store_of_an_instant_is_that_of_then(@ForAll History history) {
        compare(history, RecordsAsOf::of);
    }

    @Property
    @Tag("S1")
    void S1_what_was_known_at_an_instant_is_told_as_then(@ForAll History history) {
        List<Snapshot> evenings = new ArrayList<>();
        World world = live(history, evenings);
        evenings.forEach(evening -> evening.requireTold(world.office()));
    }

    @Property(seed = "20260105")
    @Tag("S1")
    @PerProperty(MustBeCaught.class)
    void S1_catches_a_past_that_ends_just_before_its_instant(@ForAll History history) {
        compare(history, (records, at) -> RecordsAsOf.of(records, at.minusNanos(1)));
    }

    @Property(seed = "20260105")
    @Tag("S1")
    @PerProperty(MustBeCaught.class)
    void S1_catches_a_past_that_asks_the_index_of_today(@ForAll History history) {
        compare(history, TodaysIndex::new);
    }

    /** Finds by its state what has it now, and shows it as it was. */
    private static final class TodaysIndex extends PassingRecords {

        private final Records present;

        TodaysIndex(Records present, Instant at) {
            super(RecordsAsOf.of(present, at));
            this.present = present;
        }

        @Override
        @SuppressWarnings("unchecked") // rows are rows
        public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
            if (query instanceof Query.RowsWith rows) {
                present.scan(rows, row -> find(row.key()).ifPresent(then -> visitor.accept((T) then)));
            } else {
                super.scan(query, visitor);
            }
        }
    }
}
