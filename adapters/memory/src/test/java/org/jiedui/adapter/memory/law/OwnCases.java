package org.jiedui.adapter.memory.law;

import org.jiedui.person.MotherId;
import org.jiedui.qualification.QualificationFact.QualificationRevoked;

/** R5: nobody decides on herself, and nobody disqualifies whom she reported. */
final class OwnCases implements Watch {

    private int seen;

    @Override
    public void afterStep(World world) {
        for (Asked asked : world.asked().subList(seen, world.asked().size())) {
            if (asked.answer().isCommitted()) {
                asked.judged().ifPresent(mother -> look(world, asked, mother));
            }
        }
        seen = world.asked().size();
    }

    private static void look(World world, Asked asked, MotherId mother) {
        Watch.require(!asked.asking().value().equals(mother.value()), "decided on herself", mother, asked.answer());
        if (asked.answer().find().orElseThrow() instanceof QualificationRevoked) {
            Watch.require(
                    !world.told().mother(mother).reporters().contains(asked.asking()),
                    "decided on an own report",
                    mother);
        }
    }
}
