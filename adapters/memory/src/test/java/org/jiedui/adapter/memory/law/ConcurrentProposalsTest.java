package org.jiedui.adapter.memory.law;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P2 under eight threads that have all decided before the first is kept. */
class ConcurrentProposalsTest {

    private static final int THREADS = 8;

    /** Holds each thread's first commit back until all threads stand before one. */
    private static final class Rendezvous extends PassingRecords {

        private final CyclicBarrier barrier = new CyclicBarrier(THREADS);
        private final ThreadLocal<Boolean> waited = ThreadLocal.withInitial(() -> true);

        Rendezvous(Records kept) {
            super(kept);
        }

        void expect() {
            waited.set(false);
        }

        @Override
        public Commit commit(Changes changes) {
            if (!waited.get() && !changes.facts().isEmpty()) {
                waited.set(true);
                await();
            }
            return super.commit(changes);
        }

        private void await() {
            try {
                barrier.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Forgets to compare the versions of one kind of row, and adds new facts to whatever it finds there. */
    private static final class AddingRecords extends PassingRecords {

        private final RowKind careless;

        AddingRecords(Records kept, RowKind careless) {
            super(kept);
            this.careless = careless;
        }

        @Override
        public synchronized Commit commit(Changes changes) {
            Map<Key, Long> expected = new HashMap<>(changes.expected());
            List<Row> rows = new ArrayList<>();
            for (Row row : changes.rows()) {
                Optional<Row> now = row.key().kind() == careless ? find(row.key()) : Optional.empty();
                now.ifPresent(found -> expected.put(row.key(), found.version()));
                rows.add(now.map(found -> added(found, row)).orElse(row));
            }
            return super.commit(new Changes(
                    changes.command(),
                    changes.recordedAt(),
                    changes.answer(),
                    expected,
                    rows,
                    changes.facts(),
                    changes.notices(),
                    changes.files()));
        }

        /** Each proposal adds one fact to its row. */
        private static Row added(Row found, Row row) {
            List<String> texts = texts(row.body());
            return new Row(row.key(), found.version() + 1, row.columns(), found.body() + texts.get(texts.size() - 1));
        }
    }

    private static World world(String programme, UnaryOperator<Records> wrong, List<Rendezvous> meeting) {
        return new World(programme, Parts.right().withRecords(kept -> {
            Rendezvous all = new Rendezvous(wrong.apply(kept));
            meeting.add(all);
            return all;
        }));
    }

    private static List<Answer<?>> proposeTogether(World world, Rendezvous meeting, boolean oneMother)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Answer<?>>> futures = new ArrayList<>();
        try {
            for (int number = 0; number < THREADS; number++) {
                int other = number;
                futures.add(threads.submit(() -> propose(world, meeting, oneMother, other)));
            }
            List<Answer<?>> answers = new ArrayList<>();
            for (Future<Answer<?>> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Two children for one mother, or two mothers for one child, in turn. */
    private static Answer<?> propose(World world, Rendezvous meeting, boolean oneMother, int number) {
        meeting.expect();
        return world.office()
                .pairing()
                .propose(
                        Command.of("c" + (1000 + number), "officer-1"),
                        Step.mother(oneMother ? 0 : number % 2).id(),
                        Step.child(oneMother ? number % 2 : 1).id());
    }

    private static void rush(String programme, boolean oneMother, UnaryOperator<Records> wrong)
            throws InterruptedException, ExecutionException {
        List<Rendezvous> meeting = new ArrayList<>();
        World world = world(programme, wrong, meeting);
        for (int child = 0; child < 2; child++) {
            new RegistrationStep.Register(child, 0).play(world);
            new RegistrationStep.Consent(child, 0).play(world);
            new ScreeningStep.Approve(child).play(world);
        }
        List<Answer<?>> answers = proposeTogether(world, meeting.get(0), oneMother);
        assertTrue(answers.stream().anyMatch(Answer::isCommitted), answers.toString());
        Limits.look(world, world.days(0, 1, 29));
        Law.S1.watch().atEnd(world);
    }

    @Test
    @Tag("P2")
    @Tag("H-21")
    @Tag("X-2")
    void P2_eight_threads_do_not_give_one_mother_a_child_too_many() throws Exception {
        rush("hubei-provincial", true, right -> right);
    }

    @Test
    @Tag("P2")
    @Tag("X-2")
    void P2_eight_threads_do_not_give_one_child_a_mother_too_many() throws Exception {
        rush("school", false, right -> right);
    }

    @Test
    @Tag("P2")
    void P2_catches_a_store_that_does_not_compare_the_versions_of_places() {
        caught("too many children", "hubei-provincial", true, RowKind.PLACES);
    }

    @Test
    @Tag("P2")
    void P2_catches_a_store_that_does_not_compare_the_versions_of_children() {
        caught("too many mothers", "school", false, RowKind.CHILD);
    }

    private static void caught(String what, String programme, boolean oneMother, RowKind careless) {
        AssertionError found = assertThrows(
                AssertionError.class, () -> rush(programme, oneMother, kept -> new AddingRecords(kept, careless)));
        assertTrue(found.getMessage().startsWith(what), found.getMessage());
    }
}
