package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
            MotherStory story = world.told().mother(mother);
            Optional<Qualification> found = world.office().screening().findQualification(mother);
            found.ifPresent(known -> days.stream().filter(story::isAdmittedOn).forEach(day -> look(known, story, day)));
        }
    }

    private static void look(Qualification found, MotherStory story, LocalDate day) {
        QualificationStatus status = found.statusOn(day);
        Watch.require(status instanceof Suspended == story.isSuspendedOn(day), "suspended or not", found, status, day);
        if (status instanceof Suspended suspended) {
            Watch.require(suspended.reviewOn().equals(story.reviewAfter(day)), "review day", found, status, day);
            Watch.require(
                    suspended.since().datesUntil(day).noneMatch(story::isServingOn),
                    "reaches back",
                    found,
                    status,
                    day);
        }
    }
}
