package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.rule.Code;

/** What is asked of the desk of registration. */
sealed interface RegistrationStep extends Step {

    Code SIGNED = Code.of("SIGNED");

    record Apply(int mother, int back) implements RegistrationStep {
        @Override
        public void play(World world) {
            CaringMother mother = Step.mother(mother());
            LocalDate on = Step.back(world, back);
            boolean applied = world.ask(
                            World.OFFICER,
                            (office, command) -> office.registration()
                                    .apply(
                                            command,
                                            mother,
                                            Cast.particulars(mother.id().value()),
                                            on))
                    .isCommitted();
            if (applied) {
                world.told().mother(mother.id()).tell(MotherStory.Turn.APPLIED, on);
            }
        }
    }

    record Register(int child, int back) implements RegistrationStep {
        @Override
        public void play(World world) {
            Child child = Step.child(child());
            LocalDate since = Step.back(world, back);
            boolean registered = world.ask(
                            World.OFFICER,
                            (office, command) -> office.registration()
                                    .register(
                                            command,
                                            child,
                                            Cast.particulars(child.id().value()),
                                            since))
                    .isCommitted();
            if (registered) {
                world.told().registered(child.id(), world.today());
            }
        }
    }

    record Consent(int child, int back) implements RegistrationStep {
        @Override
        public void play(World world) {
            ChildId child = Step.child(child()).id();
            LocalDate on = Step.back(world, back);
            boolean given = world.ask(
                            World.OFFICER,
                            (office, command) -> office.registration().consent(command, child, SIGNED, on))
                    .isCommitted();
            if (given) {
                world.told().child(child).tellConsent(on, world.today());
            }
        }
    }

    record WithdrawConsent(int child, int back) implements RegistrationStep {
        @Override
        public void play(World world) {
            ChildId child = Step.child(child()).id();
            LocalDate on = Step.back(world, back);
            boolean withdrawn = world.ask(
                            World.OFFICER,
                            (office, command) -> office.registration().withdrawConsent(command, child, on))
                    .isCommitted();
            if (withdrawn) {
                world.told().child(child).tellWithdrawal(on, world.today());
                world.told().endAllOf(child, on);
            }
        }
    }

    record Exclude(int mother, int child) implements RegistrationStep {
        @Override
        public void play(World world) {
            MotherId mother = Step.mother(mother()).id();
            ChildId child = Step.child(child()).id();
            Code reason = Code.of("COURT_ORDER");
            boolean excluded = world.ask(
                            World.OFFICER,
                            (office, command) -> office.registration().exclude(command, mother, child, reason))
                    .isCommitted();
            if (excluded) {
                world.told().child(child).tellExcluded(mother);
                world.told().endBetween(mother, child, world.today());
            }
        }
    }

    record Close(int child, int back) implements RegistrationStep {
        @Override
        public void play(World world) {
            ChildId child = Step.child(child()).id();
            LocalDate on = Step.back(world, back);
            Code reason = Code.of("PARENT_RETURNED");
            boolean closed = world.ask(
                            World.OFFICER,
                            (office, command) -> office.registration().close(command, child, reason, on))
                    .isCommitted();
            if (closed) {
                world.told().child(child).tellClosed(on);
                world.told().endAllOf(child, on);
            }
        }
    }
}
