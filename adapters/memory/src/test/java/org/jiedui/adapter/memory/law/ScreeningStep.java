package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.person.Attestations;
import org.jiedui.person.CaringMother;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck;
import org.jiedui.qualification.ApprovalStep;
import org.jiedui.rule.Code;

/** What is asked of the desk of screening. */
sealed interface ScreeningStep extends Step {

    static List<ApprovalStep> chain(World world, CaringMother mother) {
        return world.book().list().get(0).approval().chain(mother.route(), mother.division());
    }

    record Attest(int mother) implements ScreeningStep {
        @Override
        public void play(World world) {
            MotherId mother = Step.mother(mother()).id();
            LocalDate today = world.today();
            world.judge(
                    World.OFFICER,
                    mother,
                    (office, command) -> office.screening().attest(command, mother, Attestations.allAffirmed(), today));
        }
    }

    record Check(int mother, RecordCheck.Result result, int back) implements ScreeningStep {
        @Override
        public void play(World world) {
            MotherId mother = Step.mother(mother()).id();
            LocalDate today = world.today();
            LocalDate on = Step.back(world, back);
            LocalDate entered = world.host().queried(on, today);
            boolean kept = world.judge(
                            World.OFFICER,
                            mother,
                            (office, command) -> office.screening().recordCheck(command, mother, result, entered))
                    .isCommitted();
            if (!kept) {
                return;
            }
            MotherStory story = world.told().mother(mother);
            boolean serving = story.isServingOn(today) || story.isSuspendedOn(today);
            if (serving && result == RecordCheck.Result.HIT) {
                story.tellDanger(on, today);
            }
            story.tellCheck(result, on);
        }
    }

    /** An opinion of a tier of her chain, in turn or not. */
    record Opine(int mother, int tier, boolean favourable, int back) implements ScreeningStep {
        @Override
        public void play(World world) {
            CaringMother mother = Step.mother(mother());
            List<ApprovalStep> chain = chain(world, mother);
            ApprovalStep step = chain.get(tier % chain.size());
            LocalDate on = Step.back(world, back);
            boolean given = world.judge(
                            World.OFFICER,
                            mother.id(),
                            (office, command) -> office.screening().opine(command, mother.id(), step, favourable, on))
                    .isCommitted();
            boolean lastWord = step.equals(chain.get(chain.size() - 1));
            if (given && !favourable) {
                world.told().mother(mother.id()).tellRefused(on, lastWord);
            } else if (given && lastWord) {
                world.told().mother(mother.id()).tell(MotherStory.Turn.APPROVED, on);
            }
        }
    }

    record SetAside(int mother) implements ScreeningStep {
        @Override
        public void play(World world) {
            MotherId mother = Step.mother(mother()).id();
            world.judge(
                    World.OFFICER,
                    mother,
                    (office, command) -> office.screening().override(command, mother, Code.of("RESIDENCE")));
        }
    }

    /** Everything from the form to the last opinion, on one day. */
    record Approve(int mother) implements ScreeningStep {
        @Override
        public void play(World world) {
            new RegistrationStep.Apply(mother, 0).play(world);
            new Attest(mother).play(world);
            new Check(mother, RecordCheck.Result.CLEAR, 0).play(world);
            int tiers = chain(world, Step.mother(mother)).size();
            for (int tier = 0; tier < tiers; tier++) {
                new Opine(mother, tier, true, 0).play(world);
            }
        }
    }

    /** She goes, by her own word or by the officer's hand. */
    record Withdraw(int mother, boolean herself, int back) implements ScreeningStep {
        @Override
        public void play(World world) {
            MotherId mother = Step.mother(mother()).id();
            LocalDate on = Step.back(world, back);
            boolean gone = world.ask(
                            herself ? StandingStep.herself(mother) : World.OFFICER,
                            (office, command) -> office.screening().withdraw(command, mother, on))
                    .isCommitted();
            if (gone) {
                world.told().mother(mother).tell(MotherStory.Turn.OVER, on);
                world.told().endAllOf(mother, on);
            }
        }
    }
}
