package org.jiedui.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.Need;

/** Rounds that are wrong in one way each: what somebody might have written, and what a law must catch. */
final class WrongRounds {

    private WrongRounds() {}

    /** A living pair counts only if both people are on the rosters. */
    static RoundOutcome forgettingStrangers(Sample sample) {
        Set<String> known = new HashSet<>();
        sample.kids().forEach(kid -> known.add("C" + kid.id()));
        sample.mums().forEach(mum -> known.add("M" + mum.id()));
        return sample.withLiving(sample.living().stream()
                        .filter(pair -> known.contains("C" + pair.child()) && known.contains("M" + pair.mother()))
                        .collect(Collectors.toSet()))
                .run();
    }

    /** A wish of kin sets an exclusion aside. */
    static RoundOutcome lettingKinOverride(Sample sample) {
        Set<MotherAndChild> exclusions = new TreeSet<>(sample.exclusions());
        for (Mum mum : sample.mums()) {
            mum.kin().forEach(kid -> exclusions.remove(Sample.pair(mum.id(), kid)));
        }
        return sample.withExclusions(exclusions).run();
    }

    /** A mother of the provincial organs serves her own area as well as her province's pool: all programmes alike. */
    static RoundOutcome lookingAtTheRouteAlways(Sample sample) {
        PairingPolicy policy =
                sample.programme().policy().toBuilder().provincialPool().build();
        return Round.run(sample.pool(), policy, Meridian.divisions(), Sample.DAY);
    }

    /** A child of whom nobody knows since when it waits has waited longest. */
    static RoundOutcome unknownWaitsFirst(Sample sample) {
        return sample.withKids(sample.kids().stream()
                        .map(kid -> kid.waiting().isEmpty() ? kid.waiting("1900-01-01") : kid)
                        .toList())
                .run();
    }

    /** How long a child has waited makes no difference. */
    static RoundOutcome ignoringTheWait(Sample sample) {
        return sample.withKids(
                        sample.kids().stream().map(kid -> kid.waiting("")).toList())
                .run();
    }

    /** Only the first need counts. */
    static RoundOutcome oneNeedAChild(Sample sample) {
        List<Kid> kids = new ArrayList<>();
        for (Kid kid : sample.kids()) {
            kids.add(kid.needing(kid.needs().stream().sorted().limit(1).toArray(Need[]::new)));
        }
        return repriced(sample, sample.withKids(kids).run());
    }

    /** Each pair told with its true cost, so that only the choice is wrong. */
    private static RoundOutcome repriced(Sample sample, RoundOutcome outcome) {
        Contract contract = new Contract(sample);
        long cost = outcome.pairs().stream()
                .mapToLong(pair -> contract.cost(
                        contract.kid(pair.child().value()),
                        contract.mum(pair.mother().value())))
                .sum();
        RoundObjective objective = outcome.objective();
        return new RoundOutcome(
                outcome.pairs(),
                outcome.leftOut(),
                outcome.counts(),
                new RoundObjective(objective.coveredByTier(), objective.kinPairs(), cost),
                outcome.certificate(),
                outcome.shortages(),
                outcome.pool(),
                outcome.unmetWishes());
    }

    /** Prices of mothers are told without the rank of kin. */
    static RoundOutcome droppingKinFromPrices(Sample sample) {
        RoundOutcome outcome = sample.run();
        SortedMap<MotherId, Price> mothers = new TreeMap<>(outcome.certificate().mothers());
        mothers.replaceAll((mother, price) -> new Price(price.points(), 0, price.metres()));
        return with(outcome, new Certificate(outcome.certificate().children(), mothers), outcome.shortages());
    }

    private static RoundOutcome with(RoundOutcome outcome, Certificate certificate, List<Shortage> shortages) {
        return new RoundOutcome(
                outcome.pairs(),
                outcome.leftOut(),
                outcome.counts(),
                outcome.objective(),
                certificate,
                shortages,
                outcome.pool(),
                outcome.unmetWishes());
    }

    /** Whoever has only mothers without a place is said to have no mother at all. */
    static RoundOutcome lookingAtPlacesForCauses(Sample sample) {
        Contract contract = new Contract(sample);
        RoundOutcome outcome = sample.run();
        List<LeftOut> leftOut = new ArrayList<>();
        for (LeftOut child : outcome.leftOut()) {
            Kid kid = contract.kid(child.child().value());
            boolean none = child.cause() == Cause.SHORTAGE
                    && sample.mums().stream().noneMatch(mum -> contract.isAdmissible(kid, mum));
            Cause cause = none ? Cause.NO_ADMISSIBLE_MOTHER : child.cause();
            int shortage = none ? LeftOut.NO_SHORTAGE : child.shortage();
            leftOut.add(new LeftOut(
                    child.child(), cause, cause.code(sample.programme().policy().scope()), shortage));
        }
        return new RoundOutcome(
                outcome.pairs(),
                leftOut,
                outcome.counts(),
                outcome.objective(),
                outcome.certificate(),
                outcome.shortages(),
                outcome.pool(),
                outcome.unmetWishes());
    }

    /** A shortage is looked for one step from those left out and no farther. */
    static RoundOutcome stoppingAfterOneStep(Sample sample) {
        RoundOutcome outcome = sample.run();
        Contract contract = new Contract(sample);
        Set<Kid> near = new ShortageLaws(sample, Sample::run).reached(1);
        List<Shortage> shortages = new ArrayList<>();
        for (Shortage shortage : outcome.shortages()) {
            List<ChildId> children = shortage.children().stream()
                    .filter(child -> near.contains(contract.kid(child.value())))
                    .toList();
            List<Mum> mums = sample.mums().stream()
                    .filter(mum -> !contract.isDirect(mum))
                    .filter(mum -> children.stream()
                            .anyMatch(child -> contract.isAdmissible(contract.kid(child.value()), mum)))
                    .toList();
            shortages.add(new Shortage(
                    shortage.id(),
                    shortage.place(),
                    children,
                    mums.stream().map(mum -> MotherId.of(mum.id())).toList(),
                    mums.stream().mapToInt(contract::places).sum(),
                    0,
                    shortage.missing(),
                    shortage.recruits()));
        }
        return with(outcome, outcome.certificate(), shortages);
    }

    /** All shortages of one area are told as one. */
    static RoundOutcome joiningAll(Sample sample) {
        RoundOutcome outcome = sample.run();
        if (outcome.shortages().size() != 2) {
            return outcome;
        }
        Shortage one = outcome.shortages().get(0);
        Shortage two = outcome.shortages().get(1);
        Shortage both = new Shortage(
                1,
                one.place(),
                and(one.children(), two.children()),
                and(one.mothers(), two.mothers()),
                one.places() + two.places(),
                0,
                one.missing() + two.missing(),
                and(one.recruits(), two.recruits()));
        return with(outcome, outcome.certificate(), List.of(both));
    }

    private static <T> List<T> and(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Ties are broken by the order in which people came, and not by their ids. */
    static RoundOutcome byOrderOfArrival(Sample sample) {
        Map<String, String> trueIds = new HashMap<>();
        List<Kid> kids = new ArrayList<>();
        for (Kid kid : sample.kids()) {
            String arrival = "K" + kids.size();
            trueIds.put(arrival, kid.id());
            kids.add(kid.called(arrival));
        }
        Map<String, String> arrivals = new HashMap<>();
        trueIds.forEach((arrival, id) -> arrivals.put(id, arrival));
        List<Mum> mums = sample.mums().stream()
                .map(mum -> mum.kinTo(mum.kin().stream()
                        .map(kid -> arrivals.getOrDefault(kid, kid))
                        .toArray(String[]::new)))
                .toList();
        RoundOutcome outcome = new Sample(
                        sample.programme(),
                        kids,
                        mums,
                        renamed(sample.living(), arrivals),
                        renamed(sample.exclusions(), arrivals))
                .run();
        return with(List.copyOf(outcome.pairs()), trueIds, sample);
    }

    private static Set<MotherAndChild> renamed(Set<MotherAndChild> pairs, Map<String, String> names) {
        return pairs.stream()
                .map(pair -> Sample.pair(
                        pair.mother().value(),
                        names.getOrDefault(pair.child().value(), pair.child().value())))
                .collect(Collectors.toSet());
    }

    private static RoundOutcome with(List<ProposedPair> pairs, Map<String, String> names, Sample sample) {
        RoundOutcome outcome = sample.run();
        return new RoundOutcome(
                pairs.stream()
                        .map(pair -> new ProposedPair(
                                pair.mother(),
                                ChildId.of(names.get(pair.child().value())),
                                pair.form(),
                                pair.metres(),
                                pair.cost(),
                                pair.kin()))
                        .sorted(Comparator.comparing(ProposedPair::mother).thenComparing(ProposedPair::child))
                        .toList(),
                List.of(),
                outcome.counts(),
                outcome.objective(),
                outcome.certificate(),
                List.of(),
                outcome.pool(),
                outcome.unmetWishes());
    }

    /** The provincial pool is kept for children without a mother of their own area. */
    static RoundOutcome keepingThePoolForThoseWithoutAnybody(Sample sample) {
        Contract contract = new Contract(sample);
        Sample barred = sample;
        for (Kid kid : sample.kids()) {
            boolean hasOwn =
                    sample.mums().stream().anyMatch(mum -> !contract.isDirect(mum) && contract.isAdmissible(kid, mum));
            for (Mum mum : sample.mums()) {
                barred = hasOwn && contract.isDirect(mum) ? barred.excluded(mum.id(), kid.id()) : barred;
            }
        }
        return barred.run();
    }
}
