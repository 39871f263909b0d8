package org.jiedui.pairing;

import java.time.LocalDate;
import org.jiedui.person.MotherId;
import org.jiedui.rule.DateSpan;

/** A mother's claim on a child: held for a proposal, then taken by the pairing. */
record Claim(MotherId mother, DateSpan held, DateSpan taken) {

    static Claim heldFor(MotherId mother, DateSpan held) {
        return new Claim(mother, held, new DateSpan(held.from(), held.from()));
    }

    Claim takenFrom(LocalDate day) {
        return new Claim(mother, cut(held, day), DateSpan.startingOn(day));
    }

    Claim releasedOn(LocalDate day) {
        return new Claim(mother, cut(held, day), cut(taken, day));
    }

    private static DateSpan cut(DateSpan span, LocalDate end) {
        LocalDate until = end.isBefore(span.from()) ? span.from() : end;
        return until.isBefore(span.until()) ? new DateSpan(span.from(), until) : span;
    }

    boolean livesFrom(LocalDate day) {
        return held.until().isAfter(day) || taken.until().isAfter(day);
    }
}
