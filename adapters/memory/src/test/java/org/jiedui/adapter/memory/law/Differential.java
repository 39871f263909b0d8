package org.jiedui.adapter.memory.law;

import java.util.ArrayList;
import java.util.List;
import org.jiedui.flow.RecordsAsOf;
import org.jiedui.port.Damage;

/**
 * S1 and S3: one history lived through in memory and over another store, step by step. Both give the same answers, at
 * once and again, keep the same, find themselves sound and know the same of the past.
 */
public final class Differential {

    private static final int STEPS_BETWEEN_LOOKS = 8;

    private final World reference;
    private final World other;
    private int seen;

    private Differential(String programme, Store store) {
        reference = new World(programme, Parts.right());
        other = new World(programme, Parts.right(), store);
    }

    /**
     * Sends one command after another to both.
     *
     * @throws AssertionError if the other tells or keeps anything else than the memory
     */
    public static void play(History history, Store store) {
        new Differential(history.programme(), store).play(history.all());
    }

    /**
     * Sends to the other store by the stretch, some of it twice, what the memory was asked one by one.
     *
     * @throws AssertionError if the other tells or keeps anything else than the memory
     */
    public static void together(History history, int split, Store store) {
        World other = new World(history.programme(), Parts.right(), store);
        Twins.compare(history, split, other, Sending.together());
        requireSound(other);
    }

    private void play(List<Step> all) {
        int half = all.size() / 2;
        live(all.subList(0, half));
        Snapshot halfway = sameSnapshot();
        // Nothing more happens at the instant of the snapshot.
        reference.sleep(1);
        other.sleep(1);
        live(all.subList(half, all.size()));
        sameSnapshot();
        requireSound(other);
        halfway.requireKept(RecordsAsOf.of(other.records(), halfway.at()));
        halfway.requireTold(other.office());
    }

    private void live(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).play(reference);
            steps.get(i).play(other);
            requireSameAnswers();
            if (i % STEPS_BETWEEN_LOOKS == 0) {
                Contents.of(reference).requireSame(Contents.of(other));
            }
        }
    }

    private void requireSameAnswers() {
        Watch.require(reference.now().equals(other.now()), "another time", reference.now(), other.now());
        Watch.requireSame("answers", answers(reference), answers(other));
        seen = reference.asked().size();
        World.pick(reference.asked(), 7 * seen / 11)
                .ifPresent(asked -> Watch.requireSame(
                        "answers again",
                        List.of(asked.answer()),
                        List.of(asked.call().on(other.office(), asked.command()))));
    }

    private List<Object> answers(World world) {
        List<Object> answers = new ArrayList<>();
        world.asked().subList(seen, world.asked().size()).forEach(asked -> {
            answers.add(asked.command());
            answers.add(asked.answer());
        });
        return answers;
    }

    private Snapshot sameSnapshot() {
        Contents.of(reference).requireSame(Contents.of(other));
        Snapshot told = Snapshot.of(reference);
        told.requireSame(Snapshot.of(other));
        return told;
    }

    private static void requireSound(World world) {
        List<Damage> damages = new ArrayList<>();
        world.office().history().verify(damages::add);
        Watch.require(damages.isEmpty(), "unsound", damages);
    }
}
