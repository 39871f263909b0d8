package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import org.jiedui.duty.ContactReport;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.Command;
import org.jiedui.fact.CommandId;
import org.jiedui.pairing.Party;
import org.jiedui.person.CaringMother;
import org.jiedui.person.MotherId;
import org.jiedui.rule.Code;

/** Hosts that hand on one thing otherwise than it was meant. */
final class WrongHosts {

    private WrongHosts() {}

    /** P5: whoever signs for the child is entered as its guardian. */
    static final class CarerAsGuardian extends Host {
        @Override
        Party party(Party signing) {
            return signing == Party.CARER ? Party.GUARDIAN : signing;
        }
    }

    /** P6: a query is entered under the day of its entry. */
    static final class ChecksOfToday extends Host {
        @Override
        LocalDate queried(LocalDate on, LocalDate today) {
            return today;
        }
    }

    /** R5: everybody of the federation shares one login. */
    static final class SharedLogin extends Host {
        @Override
        ActorId actor(ActorId asking) {
            return Cast.MOTHERS.stream()
                            .map(CaringMother::id)
                            .map(MotherId::value)
                            .anyMatch(asking.value()::equals)
                    ? World.OFFICER
                    : asking;
        }
    }

    /** R7: a late entry is a matter for the books only. */
    static final class LateHarmForgotten extends Host {

        private final int days;

        LateHarmForgotten(int days) {
            this.days = days;
        }

        @Override
        ContactReport contact(ContactReport report, LocalDate today) {
            return report.happenedOn().isBefore(today.minusDays(days))
                    ? new ContactReport(
                            report.mother(),
                            report.children(),
                            report.happenedOn(),
                            report.channel(),
                            report.counterparts(),
                            report.activities(),
                            report.venue(),
                            report.outcome(),
                            false)
                    : report;
        }
    }

    /** R2: a suspension is confirmed by a job of the night. */
    static final class ConfirmingJob extends Host {

        private static final int REVIEW_DAYS = 90;

        private int runs;

        @Override
        void morning(World world) {
            for (CaringMother mother : Cast.MOTHERS) {
                runs++;
                Command command = new Command(CommandId.of("job" + runs + "-" + world.today()), World.OFFICER);
                if (world.told().mother(mother.id()).isSuspendedOn(world.today().minusDays(1))) {
                    world.office()
                            .standing()
                            .suspend(
                                    command,
                                    mother.id(),
                                    Code.of("UNFIT"),
                                    world.today().plusDays(REVIEW_DAYS));
                }
            }
        }
    }
}
