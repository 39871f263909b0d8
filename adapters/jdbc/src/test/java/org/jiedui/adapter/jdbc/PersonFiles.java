package org.jiedui.adapter.jdbc;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.Need;
import org.jiedui.person.ParentsAway;
import org.jiedui.person.RecruitRoute;
import org.jiedui.person.RecruitSource;
import org.jiedui.person.Sex;
import org.jiedui.person.Stage;
import org.jiedui.person.Urgency;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Particulars;
import org.jiedui.port.PersonFile;

/** Files of people with every value in every field, and texts of all characters that there are. */
final class PersonFiles extends DomainContextBase {

    @Provide
    Arbitrary<PersonFile> files() {
        return Combinators.combine(Arbitraries.oneOf(mothers(), children()), particulars())
                .as(PersonFile::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<CaringMother> mothers() {
        return Combinators.combine(
                        ids().map(MotherId::of),
                        Arbitraries.of(Sex.class),
                        days().map(YearMonth::from),
                        divisions(),
                        Arbitraries.of(RecruitRoute.class),
                        Arbitraries.of(RecruitSource.class),
                        Arbitraries.integers().between(1, CaringMother.MOST_PLACES),
                        ids().map(ChildId::of).set().ofMaxSize(6))
                .as(CaringMother::new);
    }

    private static Arbitrary<Child> children() {
        Arbitrary<Child.Builder> known = Combinators.combine(
                        ids().map(ChildId::of),
                        days(),
                        divisions(),
                        Arbitraries.of(ParentsAway.class),
                        Arbitraries.of(Need.class).set(),
                        Arbitraries.integers().between(1, 3).map(Urgency::new))
                .as((id, born, division, away, needs, urgency) -> Child.of(id, born, division)
                        .parentsAway(away)
                        .needs(needs)
                        .urgency(urgency));
        return Combinators.combine(
                        known,
                        Arbitraries.of(true, false),
                        stages(),
                        ids().map(MotherId::of).optional())
                .as(PersonFiles::child);
    }

    private static Child child(Child.Builder known, boolean atSchool, Stage stage, Optional<MotherId> teacher) {
        teacher.ifPresent(known::classTeacher);
        return (atSchool ? known.atSchool(stage) : known.stage(stage)).build();
    }

    private static Arbitrary<Particulars> particulars() {
        Arbitrary<Map<String, String>> values =
                Arbitraries.maps(texts(), texts()).ofMaxSize(12);
        return values.map(Particulars::of);
    }

    private static Arbitrary<Stage> stages() {
        return texts().filter(text -> !text.isEmpty()).map(Stage::new);
    }

    /** Any characters but halves of a surrogate pair: ideographs of the rare planes, controls, and what fields escape. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .map(Character::toString);
        Arbitrary<String> rare =
                Arbitraries.integers().between(0x20000, 0x323AF).map(Character::toString);
        Arbitrary<String> hard = Arbitraries.of("\n", "\\", "=", ";", "\\n", "\r\n", "\u0000", "person/2\n", "name.1");
        return Arbitraries.oneOf(any, rare, hard).list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .numeric()
                .withChars("-_.")
                .ofMinLength(1)
                .ofMaxLength(64);
    }

    private static Arbitrary<DivisionCode> divisions() {
        return Arbitraries.strings().numeric().ofLength(12).map(DivisionCode::of);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-40_000, 80_000).map(LocalDate::ofEpochDay);
    }
}
