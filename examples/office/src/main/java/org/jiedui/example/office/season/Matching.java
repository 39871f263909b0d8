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
    private final Tray tray;
    private final long seed;
    private final List<PairingId> open = new ArrayList<>();

    Matching(ProgrammeOffice office, Staff staff, Tray tray, long seed) {
        this.office = office;
        this.staff = staff;
        this.tray = tray;
        this.seed = seed;
    }

    /** Runs a round; what it proposes stays open until it is settled. */
    RoundProposed round() {
        var command = staff.registrar();
        RoundProposed round = tray.ask(
                        "rounds", command, (each, by) -> each.pairing().runRound(by, HUBEI))
                .orElseThrow();
        for (int pair = 1; pair <= round.pairs().size(); pair++) {
            open.add(PairingId.of(command.id().part(pair).value()));
        }
        return round;
    }

    /** Asks everybody; each pair that all agree to begins. */
    void settle(Consumer<Pairing> begun, LocalDate day) {
        for (PairingId id : open) {
            office.pairing().findPairing(id).ifPresent(pairing -> ask(pairing, begun, day));
        }
        open.clear();
        tray.send();
    }

    private void ask(Pairing pairing, Consumer<Pairing> begun, LocalDate day) {
        Chance chance = Chance.of(seed, pairing.id().value());
        if (chance.in(150)) {
            tray.put(
                    "guardians refused",
                    staff.registrar(),
                    (each, by) -> each.registration().exclude(by, pairing.mother(), pairing.child(), REFUSAL));
        } else if (chance.in(100)) {
            tray.put(
                    "mothers refused",
                    staff.registrar(),
                    (each, by) -> each.pairing().end(by, pairing.id(), MOTHER_REFUSED, day));
        } else {
            begin(pairing, begun, day);
        }
    }

    private void begin(Pairing pairing, Consumer<Pairing> begun, LocalDate day) {
        for (Party party : pairing.missingConsents(day)) {
            tray.put(
                    staff.registrar(), (each, by) -> each.pairing().consent(by, pairing.id(), party, Enrolment.SIGNED));
        }
        tray.put(
                "pairings begun",
                staff.registrar(),
                (each, by) -> each.pairing().begin(by, pairing.id()),
                answer -> answer.find().ifPresent(began -> begun.accept(pairing)));
    }
}
