package org.jiedui.flow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jiedui.person.MotherId;
import org.jiedui.port.RowKind;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationStatus;

/** Where every mother stands on one day, read once. */
final class Standings {

    private final Map<MotherId, QualificationStatus> byMother = new HashMap<>();

    private Standings() {}

    static Standings on(LocalDate day, Reading reading) {
        Standings standings = new Standings();
        reading.scan(RowKind.QUALIFICATION, state -> {
            Qualification found = (Qualification) state;
            standings.byMother.put(found.mother(), found.statusOn(day));
        });
        return standings;
    }

    /** Nobody is paired without a qualification, so whoever is asked for was read. */
    QualificationStatus of(MotherId mother) {
        QualificationStatus status = byMother.get(mother);
        if (status == null) {
            throw new IllegalStateException("Mother " + mother + " has a pairing and no qualification.");
        }
        return status;
    }
}
