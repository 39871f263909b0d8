package org.jiedui.flow;

import java.util.Map;
import org.jiedui.fact.Fields;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.port.Particulars;

/**
 * What a command asks, as fields. Only its hash is kept.
 *
 * @param open ids, codes, dates of acts and divisions
 * @param personal values of a person
 */
record Content(Fields open, Fields personal) {

    /** What a step asks that concerns no personal value. */
    static Fields of(String step) {
        return Fields.none().with("step", step);
    }

    static Content of(CaringMother mother, Particulars particulars) {
        Fields open = of("apply")
                .with("mother", mother.id())
                .with("division", mother.division())
                .with("route", mother.route())
                .with("source", mother.source())
                .with("places", mother.places())
                .withList("kin", mother.kin().stream().sorted().toList());
        Fields personal = Fields.none().with("sex", mother.sex()).with("born", mother.born());
        return new Content(open, with(personal, particulars));
    }

    static Content of(Child child, Particulars particulars) {
        Fields open = of("register")
                .with("child", child.id())
                .with("division", child.division())
                .with("parentsAway", child.parentsAway())
                .withList("needs", child.needs().stream().sorted().toList())
                .with("urgency", child.urgency().tier())
                .with("atSchool", child.isAtSchool())
                .with("stage", child.stage().name())
                .withFound("classTeacher", child.findClassTeacher());
        return new Content(open, with(Fields.none().with("born", child.born()), particulars));
    }

    private static Fields with(Fields content, Particulars particulars) {
        Fields all = content;
        int number = 0;
        for (Map.Entry<String, String> entry : particulars.asMap().entrySet()) {
            number++;
            all = all.with("label." + number, entry.getKey()).with("cell." + number, entry.getValue());
        }
        return all;
    }

    /** This and one more value that is not personal. */
    Content with(String name, Object value) {
        return new Content(open.with(name, value), personal);
    }
}
