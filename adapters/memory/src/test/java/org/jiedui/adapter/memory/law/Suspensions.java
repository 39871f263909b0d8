package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.person.MotherId;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationStatus;
import org.jiedui.qualification.QualificationStatus.Suspended;

/** R2: a suspension acts from its day, has a review day, and lapses on it unless somebody confirmed it. */
final class Suspensions implements Watch {

    @Override
    public void afterStep(World world) {
        look(world, List.of(world.today()));
    }

    @Override
    public void atEnd(World world) {
        look(world, world.days(-90, -50, -20, -10, -1, 0, 1, 29, 30, 31, 59, 60, 61, 90));
    }

    private static void look(World world, List<LocalDate> days) {
        for (MotherId mother : world.told().mothers()) {
            Qualification found =
                    world.office().screening().findQualification(mother).orElse(null);
            for (LocalDate day : found == null ? List.<LocalDate>of() : days) {
                MotherStory story = world.told().mother(mother);
                if (!story.isAdmittedOn(day)) {
                    continue;
                }
                QualificationStatus status = found.statusOn(day);
                Watch.require(
                        status instanceof Suspended == story.isSuspendedOn(day),
                        "suspended or not",
                        mother,
                        status,
                        day);
                if (status instanceof Suspended suspended) {
                    Watch.require(
                            suspended.reviewOn().equals(story.reviewAfter(day)), "review day", mother, status, day);
                    Watch.require(
                            suspended.since().datesUntil(day).noneMatch(story::isServingOn),
                            "reaches back",
                            mother,
                            status,
                            day);
                }
            }
        }
    }
}
