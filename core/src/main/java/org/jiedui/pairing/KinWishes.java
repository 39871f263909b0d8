package org.jiedui.pairing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedui.pairing.UnmetWish.Reason;
import org.jiedui.person.CaringMother;
import org.jiedui.person.ChildId;

/** Says of each wish that was not honoured why. */
final class KinWishes {

    private final RoundPool pool;
    private final RoundField field;
    private final Set<ChildId> roster;

    KinWishes(RoundPool pool, RoundField field) {
        this.pool = pool;
        this.field = field;
        roster = pool.children().stream().map(RoundPool.Applicant::id).collect(Collectors.toSet());
    }

    /** The wishes not honoured, by mother, then child. */
    List<UnmetWish> unmet(List<ProposedPair> pairs) {
        Set<MotherAndChild> honoured = new HashSet<>();
        pairs.forEach(pair -> honoured.add(new MotherAndChild(pair.mother(), pair.child())));
        List<UnmetWish> unmet = new ArrayList<>();
        for (CaringMother mother : pool.mothers()) {
            for (ChildId child : mother.kin().stream().sorted().toList()) {
                MotherAndChild wish = new MotherAndChild(mother.id(), child);
                if (!honoured.contains(wish) && !pool.isLiving(wish)) {
                    unmet.add(new UnmetWish(mother.id(), child, reason(mother, child)));
                }
            }
        }
        return unmet;
    }

    private Reason reason(CaringMother mother, ChildId child) {
        if (!roster.contains(child)) {
            return Reason.UNKNOWN_CHILD;
        }
        if (pool.isPaired(child)) {
            return Reason.ALREADY_PAIRED;
        }
        if (field.findRow(child).isEmpty()) {
            return Reason.CHILD_NOT_IN_ROUND;
        }
        if (field.findColumn(mother.id()).isEmpty()) {
            return Reason.MOTHER_NOT_QUALIFIED;
        }
        return reason(
                field.findRow(child).getAsInt(), field.findColumn(mother.id()).getAsInt());
    }

    private Reason reason(int row, int column) {
        if (!field.areas().sees(row, column)) {
            return Reason.OUTSIDE_AREA;
        }
        if (field.excluded().contains(row, column)) {
            return Reason.EXCLUDED;
        }
        if (field.tooFar().contains(row, column)) {
            return Reason.TOO_FAR;
        }
        return field.places(column) == 0 ? Reason.NO_PLACE : Reason.OUTWEIGHED;
    }
}
