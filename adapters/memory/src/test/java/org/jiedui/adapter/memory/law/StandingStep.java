package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.fact.ActorId;
import org.jiedui.person.MotherId;
import org.jiedui.rule.Code;

/** What is asked of the desk of standing. Actors: 0 the officer, 1 the decider, 2 the mother herself, 3 a stranger. */
sealed interface StandingStep extends Step {

    Code FAILED_DUTY = Code.of("FAILED_DUTY");
    Code UNFIT = Code.of("UNFIT");
    Code BY_HAND = Code.of("BY_HAND");

    /** A mother who holds an office herself. */
    static ActorId herself(MotherId mother) {
        return ActorId.of(mother.value());
    }

    private static ActorId who(int number, MotherId mother) {
        return List.of(World.OFFICER, World.DECIDER, herself(mother), World.STRANGER)
                .get(number);
    }

    record Warn(int mother, int actor) implements StandingStep {
        @Override
        public void play(World world) {
            MotherId mother = Step.mother(mother()).id();
            world.judge(
                    who(actor, mother),
                    mother,
                    (office, command) -> office.standing().warn(command, mother));
        }
    }

    record Propose(int mother, boolean failedDuty, int actor) implements StandingStep {
        @Override
        public void play(World world) {
            MotherId mother = Step.mother(mother()).id();
            world.judge(
                    who(actor, mother),
                    mother,
                    (office, command) -> office.standing().propose(command, mother, failedDuty ? FAILED_DUTY : UNFIT));
        }
    }

    record Notify(int mother, int actor) implements StandingStep {
        @Override
        public void play(World world) {
            MotherId mother = Step.mother(mother()).id();
            world.judge(
                    who(actor, mother),
                    mother,
                    (office, command) -> office.standing().serveNotice(command, mother, BY_HAND));
        }
    }

    record Hear(int mother, boolean replied) implements StandingStep {
        @Override
        public void play(World world) {
            MotherId mother = Step.mother(mother()).id();
            world.judge(
                    World.OFFICER,
                    mother,
                    (office, command) -> office.standing().hear(command, mother, replied));
        }
    }

    record Revoke(int mother, int actor) implements StandingStep {
        @Override
        public void play(World world) {
            MotherId mother = Step.mother(mother()).id();
            LocalDate today = world.today();
            boolean suspended = world.told().mother(mother).isSuspendedOn(today);
            boolean revoked = world.judge(
                            who(actor, mother),
                            mother,
                            (office, command) -> office.standing().revoke(command, mother))
                    .isCommitted();
            if (revoked) {
                world.told().mother(mother).tell(MotherStory.Turn.OVER, today);
                world.told().endAllOf(mother, today);
                world.told().revoked(mother, suspended);
            }
        }
    }

    record Suspend(int mother, int days) implements StandingStep {
        @Override
        public void play(World world) {
            MotherId mother = Step.mother(mother()).id();
            LocalDate review = world.today().plusDays(days);
            boolean suspended = world.ask(
                            World.OFFICER,
                            (office, command) -> office.standing().suspend(command, mother, UNFIT, review))
                    .isCommitted();
            if (suspended) {
                world.told().mother(mother).tellSuspended(world.today(), review);
            }
        }
    }

    record Lift(int mother, int actor) implements StandingStep {
        @Override
        public void play(World world) {
            MotherId mother = Step.mother(mother()).id();
            boolean lifted = world.judge(
                            who(actor, mother),
                            mother,
                            (office, command) -> office.standing().lift(command, mother))
                    .isCommitted();
            if (lifted) {
                world.told().mother(mother).tell(MotherStory.Turn.LIFTED, world.today());
            }
        }
    }

    /** A suspension that is lifted, in time or too late, or not by whoever asks. */
    record Interlude(int mother, int days, int actor) implements StandingStep {
        @Override
        public void play(World world) {
            new Suspend(mother, 20).play(world);
            world.sleep(days);
            new Lift(mother, actor).play(world);
        }
    }

    /** Four silent months, then a case of failed duty with the days to reply or a day short of them. */
    record Neglect(int mother, int days) implements StandingStep {
        @Override
        public void play(World world) {
            world.sleep(125);
            new Warn(mother, 0).play(world);
            world.sleep(31);
            new Propose(mother, true, 0).play(world);
            new Notify(mother, 0).play(world);
            new Hear(mother, true).play(world);
            world.sleep(days);
            new Revoke(mother, 1).play(world);
        }
    }

    /** From a suspension to a decision, with the days to reply or a day short of them. */
    record Disqualify(int mother, int days) implements StandingStep {
        @Override
        public void play(World world) {
            new Suspend(mother, 60).play(world);
            new Propose(mother, false, 0).play(world);
            new Notify(mother, 0).play(world);
            world.sleep(days);
            new Revoke(mother, 1).play(world);
        }
    }
}
