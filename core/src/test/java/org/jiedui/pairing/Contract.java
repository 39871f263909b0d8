package org.jiedui.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jiedui.person.Need;
import org.jiedui.person.ParentsAway;
import org.jiedui.person.RecruitSource;

/** The round's contract once more, pair by pair and without a line of the round: what is checked against. */
final class Contract {

    private static final Map<Need, Set<RecruitSource>> PREFERRED = Map.of(
            Need.LEARNING, Set.of(RecruitSource.TEACHER),
            Need.LIVING, Set.of(RecruitSource.ENTREPRENEUR, RecruitSource.SPECIALISED_HOUSEHOLD),
            Need.PSYCHOLOGICAL, Set.of(RecruitSource.MEDICAL_STAFF, RecruitSource.TEACHER),
            Need.UPBRINGING, Set.of(RecruitSource.CADRE, RecruitSource.PARTY_MEMBER));

    private final Sample sample;

    Contract(Sample sample) {
        this.sample = sample;
    }

    Kid kid(String id) {
        return sample.kids().stream()
                .filter(kid -> kid.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Mum mum(String id) {
        return sample.mums().stream()
                .filter(mum -> mum.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    boolean isPaired(Kid kid) {
        return sample.living().stream().anyMatch(pair -> pair.child().value().equals(kid.id()));
    }

    /** The cause for which the child is not in the round, or an empty text. */
    String outOfRound(Kid kid) {
        if (LocalDate.parse(kid.born()).plusYears(16).isBefore(Sample.DAY)) {
            return "AGE_16";
        }
        if (kid.away() == ParentsAway.ONE || kid.away() == ParentsAway.UNSTATED) {
            return "NOT_LEFT_BEHIND";
        }
        boolean given =
                !kid.consent().isEmpty() && !LocalDate.parse(kid.consent()).isAfter(Sample.DAY);
        return given ? "" : "GUARDIAN_CONSENT_MISSING";
    }

    List<Kid> inRound() {
        return sample.kids().stream()
                .filter(kid -> !isPaired(kid) && outOfRound(kid).isEmpty())
                .toList();
    }

    int places(Mum mum) {
        int limit = sample.programme() == Programmes.E ? Math.min(9, mum.places()) : 1;
        long held = sample.living().stream()
                .filter(pair -> pair.mother().value().equals(mum.id()))
                .count();
        return mum.qualified() ? (int) Math.max(0, limit - held) : 0;
    }

    boolean isDirect(Mum mum) {
        return mum.direct() && (sample.programme() == Programmes.H || sample.programme() == Programmes.NEAR);
    }

    boolean sharesArea(Kid kid, Mum mum) {
        if (isDirect(mum)) {
            return kid.code().substring(0, 2).equals(mum.code().substring(0, 2));
        }
        return area(kid.code()).equals(area(mum.code()));
    }

    private String area(String code) {
        return switch (sample.programme()) {
            case H, NEAR -> code.substring(0, code.startsWith("4290") ? 6 : 4);
            case E -> code.substring(0, 6);
            case S -> "";
        };
    }

    boolean isExcluded(Kid kid, Mum mum) {
        return sample.exclusions().contains(Sample.pair(mum.id(), kid.id()));
    }

    int metres(Kid kid, Mum mum) {
        return Meridian.point(kid.code()).metresTo(Meridian.point(mum.code()));
    }

    boolean isTooFar(Kid kid, Mum mum) {
        return sample.programme() == Programmes.NEAR && metres(kid, mum) > Programmes.FARTHEST;
    }

    int cost(Kid kid, Mum mum) {
        int cost = metres(kid, mum);
        for (Need need : kid.needs()) {
            boolean served = !PREFERRED.containsKey(need) || PREFERRED.get(need).contains(mum.source());
            cost += served ? 0 : 3000;
        }
        return cost;
    }

    /** Whether the two may be paired, places not looked at. */
    boolean isAllowed(Kid kid, Mum mum) {
        return mum.qualified() && sharesArea(kid, mum) && !isExcluded(kid, mum) && !isTooFar(kid, mum);
    }

    boolean isAdmissible(Kid kid, Mum mum) {
        return isAllowed(kid, mum) && places(mum) > 0;
    }

    /** The cause for which a child of the round is left out, if it is. */
    String cause(Kid kid) {
        List<Mum> near = sample.mums().stream()
                .filter(mum -> mum.qualified() && sharesArea(kid, mum))
                .toList();
        if (near.isEmpty()) {
            return "NO_ADMISSIBLE_MOTHER";
        }
        if (near.stream().allMatch(mum -> isExcluded(kid, mum))) {
            return "EXCLUDED";
        }
        return near.stream().noneMatch(mum -> isAllowed(kid, mum)) ? "TOO_FAR" : "SHORTAGE";
    }

    /** Children in the round in their classes, most urgent and longest waiting first. */
    List<List<Kid>> classes() {
        Map<String, List<Kid>> classes = new TreeMap<>();
        for (Kid kid : inRound()) {
            String waiting = kid.waiting().isEmpty() ? "9999-12-31" : kid.waiting();
            classes.computeIfAbsent(kid.tier() + waiting, unseen -> new ArrayList<>())
                    .add(kid);
        }
        return List.copyOf(classes.values());
    }
}
