package org.jiedui.flow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jiedui.person.MotherId;
import org.jiedui.port.RowKind;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationStatus;

/** Where every mother stands on one day, read once; who came meanwhile is read when she is asked for. */
final class Standings {

    private final Map<MotherId, QualificationStatus> byMother = new HashMap<>();

    private final LocalDate day;
    private final Reading reading;

    private Standings(LocalDate day, Reading reading) {
        this.day = day;
        this.reading = reading;
    }

    static Standings on(LocalDate day, Reading reading) {
        Standings standings = new Standings(day, reading);
        reading.scan(RowKind.QUALIFICATION, state -> {
            Qualification found = (Qualification) state;
            standings.byMother.put(found.mother(), found.statusOn(day));
        });
        return standings;
    }

    /** Nobody is paired without a qualification. */
    QualificationStatus of(MotherId mother) {
        return byMother.computeIfAbsent(
                mother,
                unread -> reading.findQualification(unread)
                        .map(found -> found.statusOn(day))
                        .orElseThrow(() -> new IllegalStateException(
                                "Mother " + unread + " has a pairing and no qualification.")));
    }
}
