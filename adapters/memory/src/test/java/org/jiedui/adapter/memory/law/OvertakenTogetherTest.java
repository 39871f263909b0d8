package org.jiedui.adapter.memory.law;

import static org.jiedui.adapter.memory.law.Sent.childVersion;
import static org.jiedui.adapter.memory.law.Sent.committed;
import static org.jiedui.adapter.memory.law.Sent.exclude;
import static org.jiedui.adapter.memory.law.Sent.register;
import static org.jiedui.adapter.memory.law.Sent.registrations;
import static org.jiedui.adapter.memory.law.Sent.send;
import static org.jiedui.adapter.memory.law.Sent.warn;
import static org.jiedui.adapter.memory.law.Sent.world;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jiedui.fact.Answer;
import org.jiedui.fact.CommandId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.OutcomeUnknownException;
import org.jiedui.port.Records;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many commands sent together: what becomes of those that others come before, or that nobody knows of. */
class OvertakenTogetherTest {

    /** Somebody else comes first, once, whenever many are to be kept. */
    private static final class Meddled extends PassingRecords {

        private final Records kept;
        private Runnable meddling = () -> {};

        Meddled(Records kept) {
            super(kept);
            this.kept = kept;
        }

        @Override
        public List<Commit> commitAll(List<Changes> all) {
            Runnable now = meddling;
            meddling = () -> {};
            now.run();
            return kept.commitAll(all);
        }
    }

    /** Another's change brings the child's row to the very version that the second command builds on. */
    private static World meddled(UnaryOperator<Records> store) {
        List<Meddled> meddled = new ArrayList<>();
        World world = world(kept -> {
            meddled.add(new Meddled(store.apply(kept)));
            return meddled.get(0);
        });
        send(world, register("a"));
        meddled.get(0).meddling = () -> send(world, exclude("other", 1));
        world.office().together(List.of(exclude("b", 2), exclude("c", 3)));
        return world;
    }

    @Test
    @Tag("S1")
    @Tag("S3")
    void S1_nothing_is_built_on_a_row_of_the_same_version_that_is_another() {
        World world = meddled(UnaryOperator.identity());
        assertEquals(4, childVersion(world));
        Law.S1.watch().atEnd(world);
    }

    @Test
    @Tag("S1")
    void S1_catches_a_store_that_goes_on_after_what_it_could_not_keep() {
        World world = meddled(FaultyCommits.GoingOn::new);
        Watch folds = Law.S1.watch();
        assertThrows(AssertionError.class, () -> folds.atEnd(world));
    }

    @Test
    @Tag("S3")
    void S3_a_refusal_rests_on_rows_as_they_are_when_it_is_kept() {
        List<Meddled> meddled = new ArrayList<>();
        World world = world(kept -> {
            meddled.add(new Meddled(kept));
            return meddled.get(0);
        });
        meddled.get(0).meddling = () -> send(world, register("other"));
        List<? extends Answer<?>> answers = world.office().together(List.of(exclude("a", 1), exclude("b", 2)));
        assertEquals(List.of(true, true), committed(answers), "the child was registered before it was kept");
    }

    @Test
    @Tag("S2")
    void S2_what_may_have_been_kept_is_asked_for() {
        for (int seed = 0; seed < 20; seed++) {
            int cut = seed;
            World world = world(kept -> new FaultyCommits.Unsure(kept, cut));
            List<? extends Answer<?>> answers =
                    world.office().together(List.of(register("a"), exclude("b", 1), exclude("c", 2), exclude("b", 1)));
            assertEquals(List.of(true, true, true, true), committed(answers));
            assertEquals(3, childVersion(world));
        }
    }

    /** The line is down: nothing is kept, and nobody knows. */
    private static final class Down extends PassingRecords {

        private boolean down;

        Down(Records kept) {
            super(kept);
        }

        @Override
        public Commit commit(Changes changes) {
            if (down) {
                throw new OutcomeUnknownException(changes.command().id());
            }
            return super.commit(changes);
        }
    }

    @Test
    @Tag("S2")
    void S2_what_stays_unknown_is_answered_so() {
        List<Down> line = new ArrayList<>();
        World world = world(kept -> {
            line.add(new Down(kept));
            return line.get(0);
        });
        line.get(0).down = true;
        List<Sent> sent = registrations(0, 20);
        List<? extends Answer<?>> answers = world.office().together(sent);
        for (int number = 0; number < sent.size(); number++) {
            assertEquals(new Answer.Unknown<>(CommandId.of("r" + number)), answers.get(number));
        }
        line.get(0).down = false;
        assertEquals(Set.of(true), Set.copyOf(committed(world.office().together(sent))));
    }

    @Test
    @Tag("S2")
    void S2_where_a_command_fails_those_before_it_are_kept() {
        World world = world();
        List<Sent> sent = new ArrayList<>(registrations(0, 5));
        sent.add(office -> {
            throw new IllegalArgumentException("no command at all");
        });
        sent.addAll(registrations(5, 5));
        assertThrows(IllegalArgumentException.class, () -> world.office().together(sent));
        Set<String> kept = new TreeSet<>();
        world.facts().forEach(fact -> kept.add(fact.command().value()));
        assertTrue(kept.containsAll(List.of("r0", "r4")), kept.toString());
        assertFalse(kept.contains("r5"), kept.toString());
    }

    @Test
    void a_host_that_swallows_what_breaks_a_draft_off_is_answered_all_the_same() {
        List<Sent> sent = List.of(register("a"), exclude("b", 1), warn("c"), exclude("d", 2));
        List<Sent> swallowing = new ArrayList<>();
        sent.forEach(command -> swallowing.add(office -> {
            try {
                return command.apply(office);
            } catch (RuntimeException e) {
                return new Answer.Busy<>(CommandId.of("never"));
            }
        }));
        List<? extends Answer<?>> answers = world().office().together(swallowing);
        assertEquals(List.of(true, true, false, true), committed(answers));
        assertEquals(List.of("NO_GROUND"), answers.get(2).codes());
    }
}
