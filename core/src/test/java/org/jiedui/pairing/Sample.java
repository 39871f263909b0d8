package org.jiedui.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;

/** A pool of a test under one programme, on 1 March 2026. */
record Sample(
        Programmes programme,
        List<Kid> kids,
        List<Mum> mums,
        Set<MotherAndChild> living,
        Set<MotherAndChild> exclusions) {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    static Sample under(Programmes programme) {
        return new Sample(programme, List.of(), List.of(), Set.of(), Set.of());
    }

    static MotherAndChild pair(String mother, String child) {
        return new MotherAndChild(MotherId.of(mother), ChildId.of(child));
    }

    Sample kids(Kid... more) {
        return withKids(and(kids, List.of(more)));
    }

    Sample mums(Mum... more) {
        return withMums(and(mums, List.of(more)));
    }

    Sample living(String mother, String child) {
        return withLiving(and(living, pair(mother, child)));
    }

    Sample excluded(String mother, String child) {
        return withExclusions(and(exclusions, pair(mother, child)));
    }

    Sample withKids(List<Kid> others) {
        return new Sample(programme, others, mums, living, exclusions);
    }

    Sample withMums(List<Mum> others) {
        return new Sample(programme, kids, others, living, exclusions);
    }

    Sample withLiving(Set<MotherAndChild> others) {
        return new Sample(programme, kids, mums, others, exclusions);
    }

    Sample withExclusions(Set<MotherAndChild> others) {
        return new Sample(programme, kids, mums, living, others);
    }

    private static <T> List<T> and(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static Set<MotherAndChild> and(Set<MotherAndChild> some, MotherAndChild one) {
        Set<MotherAndChild> all = new TreeSet<>(some);
        all.add(one);
        return all;
    }

    RoundPool pool() {
        RoundPool.Builder pool = RoundPool.builder();
        kids.forEach(kid -> kid.enter(pool));
        mums.forEach(mum -> mum.enter(pool));
        living.forEach(pair -> pool.livingPair(pair.mother(), pair.child()));
        exclusions.forEach(pair -> pool.exclusion(pair.mother(), pair.child()));
        return pool.build();
    }

    RoundOutcome run() {
        return Round.run(pool(), programme.policy(), Meridian.divisions(), DAY);
    }

    /** New pairs as {@code mother-child}, in the order of the outcome. */
    static List<String> pairs(RoundOutcome outcome) {
        return outcome.pairs().stream()
                .map(pair -> pair.mother() + "-" + pair.child())
                .toList();
    }

    /** Children left out as {@code child cause}, in the order of the outcome. */
    static List<String> leftOut(RoundOutcome outcome) {
        return outcome.leftOut().stream()
                .map(child -> child.child() + " " + child.code())
                .toList();
    }
}
