package org.jiedui.example.office.season;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jiedui.ProgrammeOffice;
import org.jiedui.duty.DutyStatus;
import org.jiedui.pairing.CoverageReport;
import org.jiedui.pairing.RoundProposed;

/** Prints the year as it goes. */
final class Telling {

    private Telling() {}

    static void round(PrintWriter out, RoundProposed round, Tally tally) {
        print(
                out,
                "%d mothers applied, %d qualified; %d children registered, %d in the round",
                tally.of("applied"),
                tally.of("approved"),
                tally.of("registered"),
                round.children());
        print(
                out,
                "the round: %d pairs, %d of them kin, total cost %d; left out: %s",
                round.pairs().size(),
                round.kin(),
                round.cost(),
                round.leftOut().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", ")));
        print(
                out,
                "%-7s %9s %7s %7s %8s %8s %8s %7s %7s %7s %8s",
                "month",
                "contacts",
                "begun",
                "warned",
                "proposed",
                "revoked",
                "withdrew",
                "paired",
                "held",
                "waiting",
                "covered");
    }

    static void month(PrintWriter out, LocalDate day, Tally tally, CoverageReport coverage) {
        print(
                out,
                "%-7s %9d %7d %7d %8d %8d %8d %7d %7d %7d %7s%%",
                YearMonth.from(day),
                tally.of("contacts"),
                tally.of("pairings begun"),
                tally.of("warnings"),
                tally.of("proposals"),
                tally.of("revoked"),
                tally.of("withdrew"),
                coverage.paired(),
                coverage.held(),
                coverage.waiting(),
                coverage.children().percent());
        out.flush();
    }

    static void year(PrintWriter out, LocalDate day, Tally tally, ProgrammeOffice office) {
        print(out, "duties of the pairings active on %s:", day);
        office.reports()
                .completion(Season.HUBEI, day)
                .forEach((duty, completion) -> print(
                        out,
                        "  %-16s done %6d  missed %6d  waived %6d  open %6d  kept %s%%",
                        duty,
                        completion.count(DutyStatus.DONE),
                        completion.count(DutyStatus.MISSED),
                        completion.waived(),
                        completion.count(DutyStatus.OPEN),
                        completion.findRate().map(BigDecimal::toString).orElse("-")));
        print(
                out,
                "the year: %d rounds, %d pairings begun, %d warnings, %d hearings, %d revoked, %d withdrew, %d harm reports, %d notices",
                tally.of("rounds"),
                tally.of("pairings begun"),
                tally.of("warnings"),
                tally.of("hearings"),
                tally.of("revoked"),
                tally.of("withdrew"),
                tally.of("harm reports"),
                tally.of("notices"));
        print(out, "refused by rule:");
        tally.refused().forEach((what, times) -> print(out, "  %-45s %6d", what, times));
    }

    private static void print(PrintWriter out, String format, Object... values) {
        out.print(String.format(Locale.ROOT, format, values) + "\n");
    }
}
