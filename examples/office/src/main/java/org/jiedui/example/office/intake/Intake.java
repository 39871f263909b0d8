package org.jiedui.example.office.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedui.ProgrammeOffice;
import org.jiedui.port.Key;
import org.jiedui.port.Records;
import org.jiedui.port.Row;

/**
 * Takes people into a store, nobody by halves: each is tried on an empty office first, and is asked for only if all of
 * her steps would be done. Some are asked for at a time, which keeps the steps of one together.
 */
final class Intake {

    private static final int AT_A_TIME = 100;

    private final ProgrammeOffice office;
    private final ProgrammeOffice trial;
    private final Records records;

    /**
     * An intake.
     *
     * @param office where people are taken in
     * @param records what it keeps
     * @param trial an office that nobody is in
     */
    Intake(ProgrammeOffice office, Records records, ProgrammeOffice trial) {
        this.office = office;
        this.records = records;
        this.trial = trial;
    }

    /** Hears of each who is refused. */
    interface Refusals {
        void refused(int row, String code);
    }

    /**
     * How many there were.
     *
     * @param taken who came in now
     * @param there who was there before
     * @param refused who was refused
     */
    record Count(int taken, int there, int refused) {

        private Count plus(Count other) {
            return new Count(taken + other.taken, there + other.there, refused + other.refused);
        }
    }

    /** Takes them, or with {@code onlyTrying} says what would become of them. */
    Count take(List<Newcomer> all, boolean onlyTrying, Refusals refusals) {
        Count count = new Count(0, 0, 0);
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            List<Newcomer> some = all.subList(from, Math.min(all.size(), from + AT_A_TIME));
            count = count.plus(takeSome(some, onlyTrying, refusals));
        }
        return count;
    }

    private Count takeSome(List<Newcomer> some, boolean onlyTrying, Refusals refusals) {
        Set<Key> there = records.list(some.stream().map(Newcomer::key).toList()).stream()
                .map(Row::key)
                .collect(Collectors.toSet());
        List<Newcomer.Step> steps = new ArrayList<>();
        List<Newcomer> taken = new ArrayList<>();
        int refused = 0;
        for (Newcomer one : some) {
            List<String> codes = there.contains(one.key()) ? List.of() : tried(one);
            if (!codes.isEmpty()) {
                refusals.refused(one.row(), codes.get(0));
                refused++;
            } else if (!there.contains(one.key())) {
                taken.add(one);
                steps.addAll(one.steps());
            } else {
                steps.addAll(leftOver(one));
            }
        }
        if (!onlyTrying) {
            office.together(steps.stream().map(Newcomer.Step::asking).toList());
        }
        return new Count(taken.size(), there.size(), refused);
    }

    private List<String> tried(Newcomer one) {
        return one.steps().stream()
                .map(step -> step.asking().apply(trial))
                .flatMap(answer -> answer.codes().stream())
                .toList();
    }

    /** What an import of the same file that was broken off did not come to. */
    private List<Newcomer.Step> leftOver(Newcomer one) {
        if (records.answer(one.steps().get(0).by().id()).isEmpty()) {
            return List.of();
        }
        return one.steps().stream()
                .filter(step -> records.answer(step.by().id()).isEmpty())
                .toList();
    }
}
