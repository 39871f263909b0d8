package org.jiedui.qualification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;
import org.jiedui.rule.Finding;
import org.jiedui.rule.Finding.Weight;
import org.jiedui.rule.Verdict;
import org.jiedui.rule.Wording;

/**
 * A rule that is data: it tells what of a candidate it looks at and where what it says turns, so that two policies can
 * be compared over everybody there may be.
 */
final class DeclaredRule implements EligibilityRule {

    private final Finding satisfied;
    private final Finding broken;
    private final Finding undetermined;
    private final Map<Facet, List<Turns>> turns;
    private final Judgement judgement;
    private final Wording demands;

    private DeclaredRule(
            String name,
            Weight weight,
            List<ClauseId> clauses,
            Wording demands,
            Map<Facet, List<Turns>> turns,
            Judgement judgement) {
        Code code = Code.of(name);
        this.satisfied = new Finding(code, Verdict.SATISFIED, weight, clauses);
        this.broken = new Finding(code, Verdict.BROKEN, weight, clauses);
        this.undetermined = new Finding(code, Verdict.UNDETERMINED, weight, clauses);
        this.turns = Map.copyOf(turns);
        this.judgement = judgement;
        this.demands = demands;
    }

    /** What a rule says. */
    interface Judgement {
        Verdict of(Candidate candidate, LocalDate day);
    }

    static DeclaredRule hard(
            String name, ClauseId clause, Wording demands, Facet facet, Turns turns, Judgement judgement) {
        return weighed(name, Weight.HARD, clause, demands, facet, turns, judgement);
    }

    static DeclaredRule weighed(
            String name,
            Weight weight,
            ClauseId clause,
            Wording demands,
            Facet facet,
            Turns turns,
            Judgement judgement) {
        return new DeclaredRule(name, weight, List.of(clause), demands, Map.of(facet, List.of(turns)), judgement);
    }

    /** A hard rule that looks at whatever others look at. */
    static DeclaredRule over(
            String name, ClauseId clause, Wording demands, Map<Facet, List<Turns>> turns, Judgement judgement) {
        return new DeclaredRule(name, Weight.HARD, List.of(clause), demands, turns, judgement);
    }

    @Override
    public Finding judge(Candidate candidate, LocalDate day) {
        return switch (verdict(candidate, day)) {
            case SATISFIED -> satisfied;
            case BROKEN -> broken;
            case UNDETERMINED -> undetermined;
        };
    }

    Verdict verdict(Candidate candidate, LocalDate day) {
        return judgement.of(candidate, day);
    }

    Code code() {
        return satisfied.code();
    }

    List<ClauseId> clauses() {
        return satisfied.clauses();
    }

    /** What the rule demands, for people. */
    Wording demands() {
        return demands;
    }

    Set<Facet> facets() {
        return turns.keySet();
    }

    Map<Facet, List<Turns>> turns() {
        return turns;
    }

    Stream<MadeUp> around(Facet facet, MadeUp somebody, LocalDate day) {
        return turns.getOrDefault(facet, List.of()).stream().flatMap(each -> each.around(somebody, day));
    }
}
