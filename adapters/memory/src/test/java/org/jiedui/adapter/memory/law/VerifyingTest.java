package org.jiedui.adapter.memory.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jiedui.fact.Checkpoint;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.flow.Verifying;
import org.jiedui.port.Damage;
import org.jiedui.port.Damage.Kind;
import org.jiedui.port.Key;
import org.jiedui.port.Page;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.port.StoreException;
import org.jiedui.port.UnreadableException;
import org.jiedui.port.Verification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a verification tells, what it goes on behind, and what does not disturb it. */
@Tag("S5")
class VerifyingTest {

    private static final History SETTLED = new History(Book.IDS.get(0), true, List.of());
    private static final StreamId MOTHER =
            new StreamId(StreamId.Kind.MOTHER, Cast.MOTHERS.get(0).id().value());

    private final World world = new World(SETTLED.programme(), Parts.right());

    VerifyingTest() {
        SETTLED.play(world);
    }

    private static List<Damage> verify(Records store) {
        List<Damage> damages = new ArrayList<>();
        new Verifying(store).verify(damages::add);
        return damages;
    }

    private static List<String> told(Records store) {
        return verify(store).stream().map(Damage::toString).toList();
    }

    @Test
    void S5_a_sound_store_says_what_was_looked_at() {
        PlainStore store = PlainStore.of(world.records());
        Verification looked = world.office().history().verify(damage -> {});
        assertTrue(looked.isSound());
        assertEquals(new Verification(store.heads.size(), store.facts.size(), store.rows.size(), 0), looked);
    }

    @Test
    void S5_an_empty_store_is_sound_and_says_that_it_is_empty() {
        assertEquals(new Verification(0, 0, 0, 0), new Verifying(new PlainStore()).verify(damage -> {}));
    }

    @Test
    void S5_an_emptied_store_is_caught_by_its_checkpoint() {
        Checkpoint checkpoint = VerifyingProperties.sealed(world);
        List<Damage> damages = Verifier.right().verify(new PlainStore(), checkpoint);
        assertEquals(checkpoint.streams(), damages.size());
        assertTrue(damages.stream().allMatch(damage -> damage.kind() == Kind.CUT_TAIL));
    }

    @Test
    void S5_each_kind_of_damage_is_told_of_some_edit() {
        Checkpoint checkpoint = VerifyingProperties.sealed(world);
        Set<Kind> told = EnumSet.noneOf(Kind.class);
        for (StoreEdit edit : StoreEdit.values()) {
            for (int seed = 0; seed < 40; seed++) {
                PlainStore store = PlainStore.of(world.records());
                edit.on(store, new Random(seed));
                Verifier.right().verify(store, checkpoint).forEach(damage -> told.add(damage.kind()));
                verify(store).forEach(damage -> told.add(damage.kind()));
            }
        }
        assertEquals(EnumSet.allOf(Kind.class), told);
    }

    @Test
    void S5_every_damage_names_the_law_that_is_broken() {
        assertEquals("S5", Kind.EDITED.law());
        assertEquals("S1", Kind.STATE_DIFFERS.law());
    }

    @Test
    void S5_a_commit_while_the_store_is_read_is_no_damage() {
        Deque<Step> still = new ArrayDeque<>();
        for (int day = 0; day < 200; day++) {
            still.add(new CareStep.Leave(day % 4, day, 1));
            still.add(new ScreeningStep.Approve(4));
            still.add(new PairingStep.Propose(1, 1));
        }
        List<Damage> damages = new ArrayList<>();
        new Verifying(new Interrupted(
                        world.records(), () -> Optional.ofNullable(still.poll()).ifPresent(step -> step.play(world))))
                .verify(VerifyingProperties.sealed(world), damages::add);
        assertEquals(List.of(), damages);
        assertTrue(still.size() < 600);
    }

    @Test
    void S5_a_fact_that_the_store_cannot_give_is_told_and_hides_no_other() {
        PlainStore store = PlainStore.of(world.records());
        RecordedFact last = store.facts.remove(store.facts.size() - 1);
        Predicate<Object> bad =
                item -> item instanceof RecordedFact fact && fact.stream().equals(MOTHER);
        assertEquals(
                List.of("UNREADABLE " + MOTHER + " 0", "CUT_TAIL " + last.stream() + " " + last.sequence()),
                told(new Unreadable(store, bad)).stream()
                        .filter(damage -> !damage.startsWith("STATE"))
                        .toList());
    }

    @Test
    void S5_a_row_that_the_store_cannot_give_is_told_and_hides_no_other() {
        PlainStore store = PlainStore.of(world.records());
        Key first = new Key(RowKind.PLACES, MOTHER.id());
        Row last = store.rows.remove(store.rows.size() - 1);
        assertEquals(
                List.of("UNREADABLE " + first, "STATE_MISSING " + last.key()),
                told(new Unreadable(
                        store, item -> item instanceof Row row && row.key().equals(first))));
    }

    @Test
    void a_store_that_fails_is_no_damage() {
        Records failing = new PassingRecords(world.records()) {
            @Override
            public <T> Page<T> page(Query<T> query, String after, int limit) {
                throw new StoreException("The connection broke.");
            }
        };
        assertEquals(
                StoreException.class,
                assertThrows(StoreException.class, () -> verify(failing)).getClass());
    }

    @Test
    void a_checkpoint_that_changes_while_it_is_read_is_no_damage() {
        List<String> lines = new ArrayList<>();
        world.office().history().checkpoint(lines::add);
        Checkpoint checkpoint = Checkpoint.of(lines);
        Collections.swap(lines, 2, 3);
        assertThrows(IllegalStateException.class, () -> world.office().history().verify(checkpoint, damage -> {}));
    }

    /** Something happens before each page is read. */
    private static final class Interrupted extends PassingRecords {

        private final Runnable meanwhile;

        Interrupted(Records kept, Runnable meanwhile) {
            super(kept);
            this.meanwhile = meanwhile;
        }

        @Override
        public <T> Page<T> page(Query<T> query, String after, int limit) {
            meanwhile.run();
            return super.page(query, after, Math.min(limit, 2));
        }
    }

    /** Some of what is kept makes no value any more. */
    private static final class Unreadable extends PassingRecords {

        private final Predicate<Object> bad;

        Unreadable(Records kept, Predicate<Object> bad) {
            super(kept);
            this.bad = bad;
        }

        private <T> T readable(T item) {
            if (bad.test(item)) {
                throw new UnreadableException(UnreadableException.Reason.BAD_TEXT, "No value can be made of it.");
            }
            return item;
        }

        @Override
        public Optional<Row> find(Key key) {
            return super.find(key).map(this::readable);
        }

        @Override
        public <T> Page<T> page(Query<T> query, String after, int limit) {
            Page<T> page = super.page(query, after, limit);
            page.items().forEach(this::readable);
            return page;
        }

        @Override
        public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
            super.scan(query, item -> visitor.accept(readable(item)));
        }
    }
}
