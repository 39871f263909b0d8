package org.jiedui.flow;

import java.util.Map;
import org.jiedui.fact.Fields;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.port.Particulars;

/** What a command asks, as fields: hashed, so that its id cannot mean two things. Only the hash is kept. */
final class Contents {

    private Contents() {}

    static Fields of(String step) {
        return Fields.none().with("step", step);
    }

    static Fields of(CaringMother mother, Particulars particulars) {
        Fields content = of("apply")
                .with("mother", mother.id())
                .with("sex", mother.sex())
                .with("born", mother.born())
                .with("division", mother.division())
                .with("route", mother.route())
                .with("source", mother.source())
                .with("places", mother.places())
                .withList("kin", mother.kin().stream().sorted().toList());
        return with(content, particulars);
    }

    static Fields of(Child child, Particulars particulars) {
        Fields content = of("register")
                .with("child", child.id())
                .with("born", child.born())
                .with("division", child.division())
                .with("parentsAway", child.parentsAway())
                .withList("needs", child.needs().stream().sorted().toList())
                .with("urgency", child.urgency().tier())
                .with("atSchool", child.isAtSchool())
                .with("stage", child.stage().name())
                .withFound("classTeacher", child.findClassTeacher());
        return with(content, particulars);
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
}
