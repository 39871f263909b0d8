package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.pairing.PairingLimits;
import org.jiedui.programme.Programme;
import org.jiedui.programme.ProgrammeBook;
import org.jiedui.rule.DateSpan;
import org.jiedui.standing.StandingPolicy;

/** Books of programmes with one wrong entry. */
final class WrongBooks {

    private static final LocalDate EARLY = Book.SWITCH.minusMonths(3);

    private WrongBooks() {}

    /** P2: where a child has one mother, a second is let in. */
    static ProgrammeBook withSecondMothers(ProgrammeBook right) {
        return ProgrammeBook.of(right.list().stream()
                .map(programme -> isOneToOne(programme) ? withSecondMothers(programme) : programme)
                .toList());
    }

    private static boolean isOneToOne(Programme programme) {
        return programme.pairing().limits().equals(PairingLimits.oneToOne());
    }

    private static Programme withSecondMothers(Programme right) {
        return Book.draft(right, right.version().number(), right.effective())
                .pairing(right.pairing().toBuilder()
                        .limits(PairingLimits.manyToOne(2))
                        .build())
                .standing(right.standing())
                .complete();
    }

    /** R1: the day of the notice counts as the first of the days to reply. */
    static ProgrammeBook withOneDayLess(ProgrammeBook right) {
        return ProgrammeBook.of(
                right.list().stream().map(WrongBooks::withOneDayLess).toList());
    }

    private static Programme withOneDayLess(Programme right) {
        StandingPolicy standing = right.standing();
        return Book.draft(right, right.version().number(), right.effective())
                .pairing(right.pairing())
                .standing(new StandingPolicy(
                        standing.duty(),
                        standing.missesInARow(),
                        standing.cureDays(),
                        standing.replyDays() - 1,
                        standing.warningClauses(),
                        standing.proposalClauses()))
                .complete();
    }

    /** R3: a version is numbered anew a quarter before it is in force. */
    static ProgrammeBook numberedEarly(ProgrammeBook right) {
        Programme first = right.list().get(0);
        Programme second = right.list().get(1);
        return ProgrammeBook.of(List.of(
                Book.version(first, 1, new DateSpan(first.effective().from(), EARLY), holdDays(first)),
                Book.version(first, 2, new DateSpan(EARLY, Book.SWITCH), holdDays(first)),
                Book.version(second, 3, DateSpan.startingOn(Book.SWITCH), holdDays(second))));
    }

    private static int holdDays(Programme programme) {
        return programme.pairing().holdDays();
    }
}
