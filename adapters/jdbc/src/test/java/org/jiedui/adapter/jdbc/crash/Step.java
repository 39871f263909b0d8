package org.jiedui.adapter.jdbc.crash;

import java.time.Instant;
import java.time.LocalDate;
import org.jiedui.ProgrammeOffice;
import org.jiedui.duty.Channel;
import org.jiedui.duty.ContactReport;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.CommandId;
import org.jiedui.pairing.PairingId;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.rule.Code;

/**
 * One command with all that it says, so that a journal can tell it and anybody can send it again.
 *
 * @param id the command's
 * @param deed what is asked
 * @param mother the number of the mother
 * @param child the number of the child
 * @param pairing an id, or a hyphen where it concerns none
 * @param at what the clock shows
 */
record Step(String id, Deed deed, int mother, int child, String pairing, Instant at) {

    static final Code SIGNED = Code.of("SIGNED");

    private static final int PARTS = 6;

    static Step parse(String line) {
        String[] parts = line.split(" ", PARTS);
        return new Step(
                parts[0],
                Deed.valueOf(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                parts[4],
                Instant.parse(parts[5]));
    }

    String line() {
        return String.join(
                " ", id, deed.name(), Integer.toString(mother), Integer.toString(child), pairing, at.toString());
    }

    /** Asks, and tells the answer in one line, the same in every process. */
    String ask(ProgrammeOffice office) {
        Answer<?> answer = deed.ask(office, this);
        return Outcome.of(answer);
    }

    CommandId commandId() {
        return CommandId.of(id);
    }

    Command command() {
        return Command.of(id, deed == Deed.REPORT ? "reporter-1" : "officer-1");
    }

    LocalDate day() {
        return County.day(at);
    }

    MotherId motherId() {
        return County.motherId(mother);
    }

    ChildId childId() {
        return County.childId(child);
    }

    PairingId pairingId() {
        return PairingId.of(pairing);
    }

    ContactReport contact() {
        return ContactReport.withChild(motherId(), childId(), day(), Channel.PHONE);
    }
}
