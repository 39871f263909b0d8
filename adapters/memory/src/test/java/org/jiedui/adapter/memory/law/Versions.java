package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jiedui.fact.Fields;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;

/** R3: every decision carries the version in force on its day; an application is judged by the version of its form. */
final class Versions implements Watch {

    @Override
    public void atEnd(World world) {
        Map<StreamId, Integer> applications = new HashMap<>();
        for (RecordedFact fact : world.facts()) {
            Fields fields = Fields.decode(fact.body());
            if (fields.find("version").isEmpty()) {
                continue;
            }
            LocalDate day = fact.happenedOn();
            int expected =
                    fact.type().equals("QualificationApproved") ? applications.get(fact.stream()) : Book.numberOn(day);
            if (fact.type().equals("MotherApplied")) {
                applications.put(fact.stream(), fields.number("version"));
            }
            Watch.require(fields.number("version") == expected, "judged by another version", fact);
        }
    }
}
