package org.jiedui.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.Fact;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Authority;
import org.jiedui.port.Role;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.Separation;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Finding;

/** Collects every reason to say no, so that an answer names them all. */
final class Reasons {

    /** Clauses of the library itself: JD-1 one id, one content; JD-2 known ids; JD-3 who may act; JD-4 dates. */
    static final String ONE_CONTENT = "JD-1";

    static final String KNOWN = "JD-2";
    static final String MAY_ACT = "JD-3";
    static final String DATES = "JD-4";

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    private final Work work;
    private final List<Finding> findings = new ArrayList<>();
    private boolean authorised = true;

    Reasons(Work work) {
        this.work = work;
    }

    /** The actor may act in this role in this division, or all else is not hers to know. */
    Reasons needing(Role role, DivisionCode division) {
        boolean may = work.around().authority().mayAct(work.command().actor(), role, division, work.today());
        authorised &= may;
        return refuseIf(!may, "NOT_AUTHORISED", MAY_ACT);
    }

    /** The same for somebody who acts for another: on the date of the act and on the day of its recording. */
    Reasons needingFor(ActorId principal, Role role, DivisionCode division, LocalDate on) {
        Authority authority = work.around().authority();
        ActorId actor = work.command().actor();
        boolean may = authority.mayAct(principal, role, division, work.today())
                && authority.mayActFor(actor, principal, role, on)
                && authority.mayActFor(actor, principal, role, work.today());
        authorised &= may;
        return refuseIf(!may, "NOT_AUTHORISED", MAY_ACT);
    }

    /** Nobody decides on herself or her kin (R5). */
    Reasons separate(Qualification found) {
        Set<ActorId> acting = Set.of(work.command().actor());
        return all(new Separation(acting, Set.of(), Set.of()).findings(found));
    }

    Reasons notInFuture(LocalDate on) {
        return refuseIf(on.isAfter(work.today()), "DATE_IN_FUTURE", DATES).inReach(on);
    }

    /** Beyond these years a date is a slip of the hand, and beyond four digits it could not be read back. */
    Reasons inReach(LocalDate on) {
        return refuseIf(on.getYear() < FIRST_YEAR || on.getYear() > LAST_YEAR, "DATE_OUT_OF_REACH", DATES);
    }

    Reasons notBefore(LocalDate on, LocalDate earliest) {
        return refuseIf(on.isBefore(earliest), "DATE_ORDER", DATES);
    }

    Reasons refuseIf(boolean broken, String code, String... clauses) {
        if (broken) {
            findings.add(Finding.broken(code, clauses));
        }
        return this;
    }

    Reasons refuseIf(boolean broken, String code, List<ClauseId> clauses) {
        return refuseIf(broken, code, clauses.stream().map(ClauseId::value).toArray(String[]::new));
    }

    Reasons all(List<Finding> more) {
        findings.addAll(more);
        return this;
    }

    boolean none() {
        return findings.isEmpty();
    }

    /** No, if there is any reason; else whatever the supplier keeps. Who may not ask is told nothing else. */
    <F extends Fact> Decision<F> orElse(Supplier<F> keep) {
        if (!authorised) {
            return new Decision.No<>(List.of(Finding.broken("NOT_AUTHORISED", MAY_ACT)));
        }
        return findings.isEmpty() ? new Decision.Yes<>(keep.get()) : new Decision.No<>(findings);
    }

    static <F extends Fact> Decision<F> unknown(String code) {
        return new Decision.No<>(List.of(Finding.broken(code, KNOWN)));
    }
}
