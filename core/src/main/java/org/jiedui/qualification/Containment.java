package org.jiedui.qualification;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedui.rule.Verdict;

/**
 * Whether everybody whom one set of declared rules admits is admitted by a rule of another (law J1).
 *
 * <p>It looks at everybody there may be: each facet has finitely many stretches on which no rule turns, one person
 * stands for each stretch, and all their combinations are tried.
 */
final class Containment {

    private final List<DeclaredRule> below;
    private final LocalDate day;
    private final List<MadeUp> everybody;

    /**
     * Gathers one person for each combination.
     *
     * @param below the rules whose admitted are asked about
     * @param above the rules that they are measured by
     * @param somebody in whom to begin
     * @param day the day for which all are judged
     */
    Containment(List<DeclaredRule> below, List<DeclaredRule> above, MadeUp somebody, LocalDate day) {
        this.below = below;
        this.day = day;
        List<DeclaredRule> all = Stream.concat(above.stream(), below.stream()).toList();
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        all.forEach(rule -> facets.addAll(rule.facets()));
        List<MadeUp> people = List.of(somebody);
        for (Facet facet : facets) {
            people = people.stream()
                    .flatMap(each -> all.stream().flatMap(rule -> rule.around(facet, each, day)))
                    .distinct()
                    .toList();
        }
        this.everybody = people;
    }

    /** Somebody whom the rules below admit further than one rule above allows. */
    Optional<MadeUp> findBeyond(DeclaredRule above) {
        return everybody.stream()
                .filter(each -> {
                    Candidate candidate = each.candidate();
                    return admission(below, candidate).compareTo(admission(List.of(above), candidate)) > 0;
                })
                .findFirst();
    }

    private Admission admission(List<DeclaredRule> rules, Candidate candidate) {
        Admission least = Admission.ADMITTED;
        for (DeclaredRule rule : rules) {
            if (rule.verdict(candidate, day) != Verdict.SATISFIED) {
                Admission allowed = Admission.of(new Screening(List.of(rule.judge(candidate, day))));
                least = allowed.compareTo(least) < 0 ? allowed : least;
            }
        }
        return least;
    }

    /** How far a conclusion admits, least first. */
    private enum Admission {
        REFUSED,
        BY_HAND,
        ADMITTED;

        static Admission of(Screening screening) {
            return switch (screening.conclusion()) {
                case INELIGIBLE, PENDING -> REFUSED;
                case REVIEW -> BY_HAND;
                case ELIGIBLE -> ADMITTED;
            };
        }
    }
}
