package org.jiedui.adapter.jdbc;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jiedui.fact.Fields;
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

/** The fields of form 1. Particulars are numbered pairs, since their names may be any text. */
final class PersonFields {

    private static final String MOTHER = "mother";
    private static final String CHILD = "child";
    private static final String FIRST_OF_MONTH = "-01";

    private PersonFields() {}

    static Fields of(PersonFile file) {
        Fields person = file.person() instanceof CaringMother mother ? of(mother) : of(file.child());
        return with(person, file.particulars());
    }

    private static Fields of(CaringMother mother) {
        return Fields.none()
                .with("person", MOTHER)
                .with("id", mother.id())
                .with("sex", mother.sex().name())
                .with("born", month(mother.born()))
                .with("division", mother.division().digits())
                .with("route", mother.route().name())
                .with("source", mother.source().name())
                .with("places", mother.places())
                .withList("kin", mother.kin().stream().sorted().toList());
    }

    private static Fields of(Child child) {
        return Fields.none()
                .with("person", CHILD)
                .with("id", child.id())
                .with("born", child.born())
                .with("division", child.division().digits())
                .with("parentsAway", child.parentsAway().name())
                .withList("needs", sorted(child.needs()))
                .with("urgency", child.urgency().tier())
                .with("atSchool", child.isAtSchool())
                .with("stage", child.stage().name())
                .withFound("classTeacher", child.findClassTeacher());
    }

    private static Fields with(Fields person, Particulars particulars) {
        Fields fields = person;
        int number = 0;
        for (Map.Entry<String, String> each : particulars.asMap().entrySet()) {
            number++;
            fields = fields.with("name." + number, each.getKey()).with("value." + number, each.getValue());
        }
        return fields;
    }

    static PersonFile restore(Fields fields) {
        return switch (fields.text("person")) {
            case MOTHER -> new PersonFile(mother(fields), particulars(fields));
            case CHILD -> new PersonFile(child(fields), particulars(fields));
            default -> throw new IllegalArgumentException("A person is a mother or a child.");
        };
    }

    private static CaringMother mother(Fields fields) {
        return new CaringMother(
                MotherId.of(fields.text("id")),
                Sex.valueOf(fields.text("sex")),
                month(fields.text("born")),
                DivisionCode.of(fields.text("division")),
                RecruitRoute.valueOf(fields.text("route")),
                RecruitSource.valueOf(fields.text("source")),
                fields.number("places"),
                Set.copyOf(fields.list("kin", ChildId::of)));
    }

    private static Child child(Fields fields) {
        Stage stage = new Stage(fields.text("stage"));
        Child.Builder child = Child.of(
                        ChildId.of(fields.text("id")),
                        LocalDate.parse(fields.text("born")),
                        DivisionCode.of(fields.text("division")))
                .parentsAway(ParentsAway.valueOf(fields.text("parentsAway")))
                .needs(Set.copyOf(fields.list("needs", Need::valueOf)))
                .urgency(new Urgency(fields.number("urgency")));
        fields.find("classTeacher").map(MotherId::of).ifPresent(child::classTeacher);
        return (fields.flag("atSchool") ? child.atSchool(stage) : child.stage(stage)).build();
    }

    private static Particulars particulars(Fields fields) {
        Map<String, String> all = fields.asMap();
        Map<String, String> values = new LinkedHashMap<>();
        for (int number = 1; all.containsKey("name." + number); number++) {
            values.put(fields.text("name." + number), fields.text("value." + number));
        }
        return values.isEmpty() ? Particulars.none() : Particulars.of(values);
    }

    /** In the order of their declaration, whatever the order of the set. */
    private static Collection<String> sorted(Set<Need> needs) {
        Set<Need> all = EnumSet.noneOf(Need.class);
        all.addAll(needs);
        return all.stream().map(Need::name).toList();
    }

    /** As a date is written, without its day: unlike the month's own text, it can be read back in every year. */
    private static String month(YearMonth month) {
        String first = month.atDay(1).toString();
        return first.substring(0, first.length() - FIRST_OF_MONTH.length());
    }

    private static YearMonth month(String text) {
        return YearMonth.from(LocalDate.parse(text + FIRST_OF_MONTH));
    }
}
