package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.duty.Channel;
import org.jiedui.duty.ContactReport;
import org.jiedui.fact.ActorId;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.PersonId;
import org.jiedui.standing.Suspicion;

/** What is asked of the desk of duties, and reports of harm. */
sealed interface CareStep extends Step {

    /** A contact, perhaps late, perhaps of two who are not paired, perhaps told by somebody who may not. */
    record Contact(int mother, int child, int back, boolean harm, boolean stranger) implements CareStep {
        @Override
        public void play(World world) {
            MotherId mother = Step.mother(mother()).id();
            ChildId child = Step.child(child()).id();
            LocalDate on = Step.back(world, back);
            ContactReport seen = ContactReport.withChild(mother, child, on, Channel.PHONE);
            ContactReport entered = world.host().contact(harm ? seen.suspectingHarm() : seen, world.today());
            ActorId actor = stranger ? World.STRANGER : StandingStep.herself(mother);
            boolean kept = world.ask(actor, (office, command) -> office.duties().record(command, entered))
                    .isCommitted();
            if (kept) {
                world.told().contacted(mother, child, on);
            }
            if (harm) {
                world.told().harmed(child, world.last());
            }
        }
    }

    /** A contact of two who are or were paired; the pairing is named by how many were proposed after it. */
    record Call(int latest, int back, boolean harm) implements CareStep {
        @Override
        public void play(World world) {
            List<Spell> spells = world.told().spells();
            World.pick(spells, -1 - latest)
                    .ifPresent(spell ->
                            new Contact(number(spell.mother()), number(spell.child()), back, harm, false).play(world));
        }
    }

    private static int number(PersonId id) {
        return Integer.parseInt(id.value().substring(2));
    }

    record Leave(int mother, int from, int days) implements CareStep {
        @Override
        public void play(World world) {
            MotherId mother = Step.mother(mother()).id();
            LocalDate first = world.today().plusDays(from);
            world.judge(
                    World.OFFICER,
                    mother,
                    (office, command) -> office.duties().grantLeave(command, mother, first, first.plusDays(days)));
        }
    }

    /** Harm to a child is reported, by an officer or by the one who would decide; a mother may be named. */
    record Report(int child, int mother, boolean named, boolean byDecider) implements CareStep {
        @Override
        public void play(World world) {
            MotherId mother = Step.mother(mother()).id();
            Suspicion about = Suspicion.about(Step.child(child()).id());
            Suspicion suspicion = named ? about.of(mother) : about;
            ActorId reporter = byDecider ? World.DECIDER : World.STRANGER;
            boolean opened = world.ask(
                            reporter, (office, command) -> office.standing().reportHarm(command, suspicion))
                    .isCommitted();
            world.told().harmed(suspicion.child(), world.last());
            MotherStory story = world.told().mother(mother);
            LocalDate today = world.today();
            if (opened && named && (story.isServingOn(today) || story.isSuspendedOn(today))) {
                story.tellDanger(today, today);
                story.tellReporter(reporter);
            }
        }
    }
}
