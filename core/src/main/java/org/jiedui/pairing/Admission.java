package org.jiedui.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.GuardianConsent;
import org.jiedui.place.Divisions;
import org.jiedui.place.Point;
import org.jiedui.qualification.QualificationStatus;
import org.jiedui.rule.Finding;

/**
 * Whether one pairing may be proposed on a day: scope, area, distance, exclusions, forms and limits, each judged alone.
 *
 * <p>The guardian's consent is not asked here: a proposal may wait for it, and no pairing begins without it (P5).
 *
 * @param mother the mother
 * @param status where her qualification stands on the day
 * @param places her places
 * @param child the child
 * @param childCase the child's case
 * @param day the day
 */
public record Admission(
        CaringMother mother,
        QualificationStatus status,
        Places places,
        Child child,
        ChildCase childCase,
        LocalDate day) {

    /**
     * Everything that stands in the way.
     *
     * @param policy the programme's section
     * @param divisions tells how far the two live apart, where the programme names a greatest distance
     * @return empty if the pairing may be proposed
     */
    public List<Finding> findings(PairingPolicy policy, Divisions divisions) {
        List<Finding> findings = new ArrayList<>(policy.scopeFindings(child, GuardianConsent.givenOn(day), day));
        ChildStatus standing = childCase.statusOn(day, anybody -> new QualificationStatus.Approved(day));
        refuseIf(findings, !status.isQualified(), "MOTHER_NOT_QUALIFIED", "H-29");
        refuseIf(findings, standing instanceof ChildStatus.Out, "CHILD_CLOSED", "S-24");
        refuseIf(findings, !sharesArea(policy), "NOT_IN_AREA", "H-22");
        policy.findFarthest().ifPresent(metres -> findings.addAll(tooFar(metres, divisions)));
        refuseIf(findings, childCase.excluded().contains(mother.id()), "EXCLUDED", "X-24");
        refuseIf(findings, childCase.mothersFrom(day).contains(mother.id()), "ALREADY_PAIRED", "R-4");
        findings.addAll(limits(policy));
        return findings;
    }

    private boolean sharesArea(PairingPolicy policy) {
        if (policy.isInProvincialPool(mother)) {
            return mother.division().digits().regionMatches(0, child.division().digits(), 0, 2);
        }
        return policy.area().keyOf(mother.division()).equals(policy.area().keyOf(child.division()));
    }

    /** A distance that cannot be told blocks as well. */
    private List<Finding> tooFar(int farthest, Divisions divisions) {
        Optional<Point> home = divisions.findPoint(child.division());
        Optional<Point> hers = divisions.findPoint(mother.division());
        if (home.isEmpty() || hers.isEmpty()) {
            return List.of(Finding.undetermined("TOO_FAR", "H-20"));
        }
        return home.get().metresTo(hers.get()) > farthest ? List.of(Finding.broken("TOO_FAR", "H-20")) : List.of();
    }

    private List<Finding> limits(PairingPolicy policy) {
        List<Finding> findings = new ArrayList<>(0);
        int children = places.usedFrom(day) + 1;
        int mothers = childCase.mothersFrom(day).size() + 1;
        boolean both = children > 1 && mothers > 1;
        if (both || !policy.limits().forms().contains(form())) {
            refuseIf(findings, true, "FORM_NOT_ALLOWED", "X-2");
        } else {
            refuseIf(findings, children > policy.places(mother), "NO_PLACE_LEFT", "X-2");
            refuseIf(findings, mothers > policy.limits().mothersPerChild(), "ENOUGH_MOTHERS", "X-2");
        }
        return findings;
    }

    /**
     * The form that the pairing would have.
     *
     * @return one-to-one, unless the mother or the child has others already
     */
    public PairingForm form() {
        if (!childCase.mothersFrom(day).isEmpty()) {
            return PairingForm.MANY_TO_ONE;
        }
        return places.usedFrom(day) > 0 ? PairingForm.ONE_TO_MANY : PairingForm.ONE_TO_ONE;
    }

    private static void refuseIf(List<Finding> findings, boolean broken, String code, String clause) {
        if (broken) {
            findings.add(Finding.broken(code, clause));
        }
    }
}
