package org.jiedui.example.office.story;

import java.util.EnumSet;
import java.util.List;
import org.jiedui.adapter.json.BuiltInProgrammes;
import org.jiedui.example.office.story.T8CoverageStoryTest.Setting;
import org.jiedui.pairing.CoverageReport;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingForm;
import org.jiedui.pairing.PairingLimits;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecruitRoute;
import org.jiedui.place.DivisionCode;
import org.jiedui.programme.Programme;

/**
 * A county's women teachers and left-behind children under the county plan, whose schools have added the form of
 * two mothers to a child (E-2), paired one by one.
 */
final class Schools {

    private static final int MOST_CHILDREN = 9;

    private final Setting setting;
    private final StoryOffice office;

    private Schools(Setting setting) {
        this.setting = setting;
        this.office = StoryOffice.under(plan()).on(setting.day());
    }

    private static Programme plan() {
        Programme plan = BuiltInProgrammes.get(StoryOffice.E);
        PairingLimits limits = new PairingLimits(MOST_CHILDREN, 2, EnumSet.allOf(PairingForm.class));
        return StoryProgrammes.with(
                StoryOffice.E,
                plan.eligibility(),
                plan.pairing().toBuilder().limits(limits).build());
    }

    static Schools paired(Setting setting) {
        Schools schools = new Schools(setting);
        schools.enrol();
        schools.pairTwoMothersToAChild();
        schools.pairTheOthers();
        return schools;
    }

    private void enrol() {
        for (int number = 1; number <= setting.women(); number++) {
            office.qualify(
                    StoryPeople.mother(mother(number).value(), setting.county(), RecruitRoute.LOCAL, MOST_CHILDREN));
        }
        for (int number = 1; number <= setting.children(); number++) {
            office.register(StoryPeople.pupil(
                    child(number).value(), setting.county(), setting.day().minusYears(10)));
        }
    }

    /** The first mothers, two by two, have one child between them. */
    private void pairTwoMothersToAChild() {
        for (int number = 1; number <= setting.withTwo(); number++) {
            office.pair(mother(2 * number - 1), child(number));
            office.pair(mother(2 * number), child(number));
        }
    }

    /** The children after them are shared out among the mothers after them. */
    private void pairTheOthers() {
        int first = 2 * setting.withTwo();
        int sharing = setting.serving() - first;
        for (int number = setting.withTwo() + 1; number <= setting.covered(); number++) {
            office.pair(mother(first + 1 + number % sharing), child(number));
        }
    }

    StoryOffice office() {
        return office;
    }

    MotherId mother(int number) {
        return MotherId.of("M-" + number);
    }

    ChildId child(int number) {
        return ChildId.of("C-" + number);
    }

    CoverageReport coverage() {
        return office.reports().coverage(DivisionCode.ofPrefix(setting.county()), setting.day());
    }

    List<Pairing> pairings() {
        return office.reports().register(DivisionCode.ofPrefix(setting.county()), setting.day());
    }
}
