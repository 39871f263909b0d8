package org.jiedui.example.office.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jiedui.ProgrammeOffice;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.Party;
import org.jiedui.pairing.RoundProposed;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.Code;

/** Rounds, and what becomes of what they propose: most say yes, a few refuse. */
final class Matching {

    private static final DivisionCode HUBEI = DivisionCode.ofPrefix("42");
    private static final Code REFUSAL = Code.of("REFUSAL");
    private static final Code MOTHER_REFUSED = Code.of("MOTHER_REFUSED");

    private final ProgrammeOffice office;
    private final Staff staff;
    private final Tally tally;
    private final long seed;
    private final List<PairingId> open = new ArrayList<>();

    Matching(ProgrammeOffice office, Staff staff, Tally tally, long seed) {
        this.office = office;
        this.staff = staff;
        this.tally = tally;
        this.seed = seed;
    }

    /** Runs a round; what it proposes stays open until it is settled. */
    RoundProposed round() {
        var command = staff.registrar();
        RoundProposed round =
                tally.count("rounds", office.pairing().runRound(command, HUBEI)).orElseThrow();
        for (int pair = 1; pair <= round.pairs().size(); pair++) {
            open.add(PairingId.of(command.id().part(pair).value()));
        }
        return round;
    }

    /** Asks everybody; each pair that all agree to begins. */
    void settle(Consumer<Pairing> begun, LocalDate day) {
        for (PairingId id : open) {
            office.pairing().findPairing(id).ifPresent(pairing -> {
                if (agreed(pairing, day)) {
                    begun.accept(office.pairing().findPairing(id).orElseThrow());
                }
            });
        }
        open.clear();
    }

    private boolean agreed(Pairing pairing, LocalDate day) {
        Chance chance = Chance.of(seed, pairing.id().value());
        if (chance.in(150)) {
            tally.count(
                    "guardians refused",
                    office.registration().exclude(staff.registrar(), pairing.mother(), pairing.child(), REFUSAL));
            return false;
        }
        if (chance.in(100)) {
            tally.count("mothers refused", office.pairing().end(staff.registrar(), pairing.id(), MOTHER_REFUSED, day));
            return false;
        }
        for (Party party : pairing.missingConsents(day)) {
            office.pairing().consent(staff.registrar(), pairing.id(), party, Enrolment.SIGNED);
        }
        return tally.count("pairings begun", office.pairing().begin(staff.registrar(), pairing.id()))
                .isCommitted();
    }
}
