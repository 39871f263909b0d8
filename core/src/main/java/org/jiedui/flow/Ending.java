package org.jiedui.flow;

import java.time.LocalDate;
import java.util.function.Function;
import org.jiedui.fact.Fields;
import org.jiedui.pairing.ChildCase;
import org.jiedui.pairing.ChildFact.ChildReleased;
import org.jiedui.pairing.ChildFact.WaitOpened;
import org.jiedui.pairing.ChildStatus;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingFact.PairingEnded;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.PairingStatus;
import org.jiedui.pairing.PlaceFact.PlaceFreed;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.qualification.QualificationStatus;
import org.jiedui.qualification.QualificationStatus.Approved;
import org.jiedui.rule.Code;

/** Ends pairings: the place is freed and the child's wait opened in the same commit (P3). */
final class Ending {

    /** For questions that do not depend on where a mother stands. */
    static final Function<MotherId, QualificationStatus> ANYBODY = mother -> new Approved(LocalDate.MIN);

    private Ending() {}

    static PairingEnded end(Work work, Pairing pairing, LocalDate on, Code reason) {
        PairingEnded ended = new PairingEnded(on, reason);
        if (pairing.statusOn(LocalDate.MAX) instanceof PairingStatus.Ended
                && pairing.findEndReason().isPresent()) {
            return ended;
        }
        work.add(pairing.id(), ended);
        work.add(pairing.mother(), new PlaceFreed(on, pairing.id()));
        work.add(pairing.child(), new ChildReleased(on, pairing.id()));
        ChildCase child = work.findChild(pairing.child()).orElseThrow();
        LocalDate alone = child.unpairedFrom(on);
        if (!alone.isAfter(work.today()) && !(child.statusOn(alone, ANYBODY) instanceof ChildStatus.Out)) {
            work.add(
                    pairing.child(),
                    new WaitOpened(alone, reason, child.registration().division()));
        }
        work.tell(
                pairing.child().value(),
                "PAIRING_ENDED",
                Fields.none().with("pairing", pairing.id()).with("on", on).with("reason", reason));
        return ended;
    }

    static void allOfChild(Work work, ChildId child, LocalDate on, Code reason) {
        for (PairingId id : work.findChild(child).orElseThrow().heldFrom(on)) {
            end(work, work.findPairing(id).orElseThrow(), on, reason);
        }
    }

    static void allOfMother(Work work, MotherId mother, LocalDate on, Code reason) {
        for (PairingId id : work.places(mother).heldFrom(on)) {
            end(work, work.findPairing(id).orElseThrow(), on, reason);
        }
    }
}
