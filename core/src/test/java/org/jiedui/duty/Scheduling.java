package org.jiedui.duty;

import java.time.LocalDate;
import java.util.List;

/** The function that the laws of duties are about: the real one, or one that somebody got wrong. */
@FunctionalInterface
public interface Scheduling {

    /** The library's own. */
    Scheduling REAL = (given, asOf) -> DutySchedule.of(given.policy(), SchoolTerms.of(given.terms()), given.festivals())
            .list(given.pairing(), given.entries(), given.leave(), asOf);

    /** The occurrences of a case on a day. */
    List<Occurrence> list(Case given, LocalDate asOf);
}
