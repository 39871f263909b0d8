package org.jiedui.standing;

import java.time.LocalDate;
import org.jiedui.duty.Case;
import org.jiedui.duty.Scheduling;
import org.jiedui.person.RecordCheck;

/** The function that the laws of standing are about, for one pairing of a mother with nothing against her. */
@FunctionalInterface
interface Assessing {

    /** The library's own. */
    Assessing REAL = (given, asOf) -> Assessor.of(Standings.policy(given.plan()), given.policy())
            .assess(
                    RecordCheck.none(),
                    new PairingRecord(given.pairing(), Scheduling.REAL.list(given, asOf), given.entries()),
                    asOf);

    /** Where she stands on a day. */
    Assessment assess(Case given, LocalDate asOf);
}
