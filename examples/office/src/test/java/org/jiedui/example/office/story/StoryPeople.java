package org.jiedui.example.office.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.ParentsAway;
import org.jiedui.person.RecruitRoute;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.person.Stage;
import org.jiedui.place.DivisionCode;

/** Made-up people of whom all is in order, unless a story says otherwise. */
final class StoryPeople {

    private StoryPeople() {}

    /** A woman, a teacher, born in 1988, who offers one place. */
    static CaringMother mother(String id, String home) {
        return mother(id, home, RecruitRoute.LOCAL, 1);
    }

    static CaringMother mother(String id, String home, RecruitRoute route, int places) {
        return new CaringMother(
                MotherId.of(id),
                Sex.FEMALE,
                YearMonth.of(1988, 3),
                DivisionCode.ofPrefix(home),
                route,
                RecruitSource.TEACHER,
                places,
                Set.of());
    }

    /** A pupil whose parents are both away for work. */
    static Child pupil(String id, String home, LocalDate born) {
        return pupilOf(id, home, born).build();
    }

    static Child.Builder pupilOf(String id, String home, LocalDate born) {
        return Child.of(ChildId.of(id), born, DivisionCode.ofPrefix(home))
                .parentsAway(ParentsAway.BOTH)
                .atSchool(Stage.COMPULSORY);
    }
}
