package org.jiedui.example.office.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.memory.MemoryRecords;
import org.jiedui.duty.Occurrence;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.RecordedFact;
import org.jiedui.pairing.ChildStatus;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.PairingStatus;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.port.Message;
import org.jiedui.port.Outbox.Claim;
import org.jiedui.port.People;
import org.jiedui.port.Query;
import org.jiedui.qualification.QualificationStatus;

/** Reads what an office keeps, in words that a story can be held against. */
final class StoryArchive {

    private final ProgrammeOffice office;
    private final MemoryRecords records;
    private final People people;

    StoryArchive(ProgrammeOffice office, MemoryRecords records, People people) {
        this.office = office;
        this.records = records;
        this.people = people;
    }

    /** Where a mother stands, such as {@code SUSPENDED}. */
    String mother(MotherId mother, LocalDate day) {
        return status(mother, day).name();
    }

    private QualificationStatus status(MotherId mother, LocalDate day) {
        return office.screening().findQualification(mother).orElseThrow().statusOn(day);
    }

    /** Where a child stands, such as {@code WAITING since 2026-06-23: MOTHER_REVOKED}. */
    String child(ChildId child, LocalDate day) {
        ChildStatus status =
                office.pairing().findChild(child).orElseThrow().statusOn(day, mother -> status(mother, day));
        String since = status.name() + " since " + status.since();
        if (status instanceof ChildStatus.Waiting waiting) {
            return since + ": " + waiting.reason();
        } else if (status instanceof ChildStatus.Held held) {
            return since + ": " + held.reason();
        }
        return status instanceof ChildStatus.Out out ? since + ": " + out.reason() : since;
    }

    /** Where a pairing stands, such as {@code ENDED since 2026-06-23: MOTHER_REVOKED}. */
    String pairing(PairingId pairing, LocalDate day) {
        var found = office.pairing().findPairing(pairing).orElseThrow();
        PairingStatus status = found.statusOn(day, status(found.mother(), day));
        String since = status.name() + " since " + status.since();
        return status instanceof PairingStatus.Ended ended ? since + ": " + ended.reason() : since;
    }

    /** What became of one duty, such as {@code 2026-02-01..2026-02-28 DONE}. */
    List<String> duty(String duty, PairingId pairing, LocalDate day) {
        return office.duties().occurrences(pairing, day).stream()
                .filter(occurrence -> occurrence.duty().value().equals(duty))
                .map(StoryArchive::line)
                .toList();
    }

    private static String line(Occurrence occurrence) {
        return occurrence.first() + ".." + occurrence.last() + " " + occurrence.status();
    }

    /** How a mother is assessed, such as {@code WARNING 2026-05-08..2026-06-07}. */
    String assessment(MotherId mother, LocalDate day) {
        return office.standing()
                .findAssessment(mother, day)
                .map(found -> found.disposition()
                        + found.findDate().map(on -> " " + on).orElse("")
                        + found.findDeadline().map(until -> ".." + until).orElse(""))
                .orElse("none");
    }

    /** Everything that one command did, each by its type and stream. */
    List<RecordedFact> doneBy(CommandId command) {
        List<RecordedFact> done = new ArrayList<>();
        records.<RecordedFact>scan(new Query.AllFacts(), fact -> {
            if (fact.command().equals(command)) {
                done.add(fact);
            }
        });
        return done;
    }

    /** Everything the office has told the world of since this was last asked, in order for each subject. */
    List<Message> news() {
        List<Message> news = new ArrayList<>();
        for (List<Claim> claims = claim(); !claims.isEmpty(); claims = claim()) {
            for (Claim claim : claims) {
                news.add(claim.message());
                records.outbox().done(claim);
            }
        }
        return news;
    }

    private List<Claim> claim() {
        return records.outbox().claim(100);
    }

    People people() {
        return people;
    }
}
