package org.jiedui.example.office.story;

import org.jiedui.adapter.json.BuiltInProgrammes;
import org.jiedui.pairing.PairingPolicy;
import org.jiedui.programme.Programme;
import org.jiedui.qualification.EligibilityPolicy;

/** Programmes that an adopter has settled where the plans leave a choice. */
final class StoryProgrammes {

    private StoryProgrammes() {}

    /** The same programme with another eligibility and another way of pairing. */
    static Programme with(String programme, EligibilityPolicy eligibility, PairingPolicy pairing) {
        Programme plan = BuiltInProgrammes.get(programme);
        return Programme.draft(plan.version())
                .ownedBy(plan.owner())
                .titled(plan.title())
                .basedOn(plan.basis())
                .effective(plan.effective())
                .clauses(plan.clauses())
                .eligibility(eligibility)
                .approval(plan.approval())
                .pairing(pairing)
                .duties(plan.duties())
                .standing(plan.standing())
                .complete();
    }
}
