package org.jiedui.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiedui.duty.Case.Plan;

/** Law D3: a new version of the programme touches only what has not begun. */
class VersionLawsProperties {

    /** Lists a case that goes over to another plan on a day. */
    private interface Versioning {
        List<Occurrence> list(Case given, LocalDate day, Plan next);
    }

    private static final Versioning REAL = (given, day, next) -> DutyVersions.of(schedule(given))
            .andFrom(day, schedule(given.under(next)))
            .list(given.pairing(), given.entries(), given.leave(), given.asOf());

    /** What ends under the new version is taken for its own, though it began under the old one. */
    private static final Versioning BY_LAST_DAY = (given, day, next) -> Stream.concat(
                    Scheduling.REAL.list(given, given.asOf()).stream()
                            .filter(row -> row.last().isBefore(day)),
                    Scheduling.REAL.list(given.under(next), given.asOf()).stream()
                            .filter(row -> !row.last().isBefore(day)))
            .sorted(Occurrence.IN_ORDER)
            .toList();

    /** A duty that changes from terms to months is asked for twice where the two meet. */
    private static final Versioning TWICE_AT_THE_SEAM = (given, day, next) -> Stream.concat(
                    Scheduling.REAL.list(given, given.asOf()).stream()
                            .filter(row -> row.first().isBefore(day)),
                    Scheduling.REAL.list(given.under(next), given.asOf()).stream()
                            .filter(row -> !row.first().isBefore(day)))
            .sorted(Occurrence.IN_ORDER)
            .toList();

    @Property
    void D3_a_new_version_touches_only_what_has_not_begun(@ForAll("cases") Case given) {
        touchesOnlyWhatHasNotBegun(REAL, given);
    }

    @Example
    void D3_catches_a_version_that_takes_what_ends_under_it() {
        Bite.of(Cases.any(), given -> touchesOnlyWhatHasNotBegun(BY_LAST_DAY, given));
    }

    @Property
    void D5_no_contact_is_asked_for_twice_where_two_versions_meet(@ForAll("overlapping") Case given) {
        asksForNoContactTwice(REAL, given);
    }

    @Example
    void D5_catches_a_contact_that_keeps_a_term_and_a_month() {
        Bite.of(Cases.overlappingTerms(), given -> asksForNoContactTwice(TWICE_AT_THE_SEAM, given));
    }

    private static void touchesOnlyWhatHasNotBegun(Versioning versions, Case given) {
        LocalDate day = day(given);
        Plan next = given.choose(5, List.of(Plan.values()));
        List<Occurrence> rows = versions.list(given, day, next);
        List<Occurrence> old = Scheduling.REAL.list(given, given.asOf());
        List<Occurrence> renewed = Scheduling.REAL.list(given.under(next), given.asOf());
        assertEquals(begunBefore(day, old), begunBefore(day, rows));
        assertTrue(renewed.containsAll(
                rows.stream().filter(row -> !row.first().isBefore(day)).toList()));
    }

    private static void asksForNoContactTwice(Versioning versions, Case given) {
        Set<List<Object>> seen = new HashSet<>();
        versions.list(given, day(given), Plan.S)
                .forEach(row -> row.findKeptBy()
                        .ifPresent(
                                entry -> assertTrue(seen.add(List.of(row.duty(), entry)), entry + " again in " + row)));
    }

    private static LocalDate day(Case given) {
        return given.pairing().active().from().plusDays(given.pick() % 400);
    }

    private static List<Occurrence> begunBefore(LocalDate day, List<Occurrence> rows) {
        return rows.stream().filter(row -> row.first().isBefore(day)).toList();
    }

    private static DutySchedule schedule(Case given) {
        return DutySchedule.of(given.policy(), SchoolTerms.of(given.terms()), given.festivals());
    }

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    @Provide
    Arbitrary<Case> overlapping() {
        return Cases.overlappingTerms();
    }
}
