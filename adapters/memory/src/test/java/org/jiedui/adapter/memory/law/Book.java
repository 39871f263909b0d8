package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jiedui.adapter.json.BuiltInProgrammes;
import org.jiedui.programme.Programme;
import org.jiedui.programme.ProgrammeBook;
import org.jiedui.programme.ProgrammeDraft;
import org.jiedui.qualification.ApprovalTerms;
import org.jiedui.qualification.Tier;
import org.jiedui.rule.DateSpan;
import org.jiedui.rule.ProgrammeVersion;

/** Each built-in programme in two versions, with terms of approval: the second holds a proposal for twenty days only. */
final class Book {

    /** The first day of the second version. */
    static final LocalDate SWITCH = LocalDate.of(2026, 7, 1);

    static final List<String> IDS = BuiltInProgrammes.ids();

    /** What no built-in programme says of approvals, so that histories meet it too. */
    private static final ApprovalTerms TERMS = ApprovalTerms.none()
            .dueWithin(Tier.UNIT, 10)
            .dueWithin(Tier.COUNTY, 20)
            .escalating()
            .appealableWithin(15);

    private static final int FIRST_HOLD = 30;
    private static final int SECOND_HOLD = 20;
    private static final Map<String, Programme> READ = new ConcurrentHashMap<>();

    private Book() {}

    static Programme builtIn(String id) {
        return READ.computeIfAbsent(id, BuiltInProgrammes::get);
    }

    static ProgrammeBook of(String id) {
        Programme first = builtIn(id);
        return ProgrammeBook.of(List.of(
                version(first, 1, new DateSpan(first.effective().from(), SWITCH), FIRST_HOLD),
                version(first, 2, DateSpan.startingOn(SWITCH), SECOND_HOLD)));
    }

    static Programme version(Programme like, int number, DateSpan days, int holdDays) {
        return draft(like, number, days)
                .pairing(like.pairing().toBuilder().holdDays(holdDays).build())
                .standing(like.standing())
                .complete();
    }

    /** A version without its sections of pairing and standing. */
    static ProgrammeDraft draft(Programme like, int number, DateSpan days) {
        return Programme.draft(new ProgrammeVersion(like.version().programme(), number))
                .ownedBy(like.owner())
                .titled(like.title())
                .basedOn(like.basis())
                .effective(days)
                .clauses(like.clauses())
                .eligibility(like.eligibility())
                .approval(like.approval().on(TERMS))
                .duties(like.duties());
    }

    /** Told without the book: which number is in force on a day. */
    static int numberOn(LocalDate day) {
        return day.isBefore(SWITCH) ? 1 : 2;
    }

    static int holdDaysOn(LocalDate day) {
        return numberOn(day) == 1 ? FIRST_HOLD : SECOND_HOLD;
    }
}
