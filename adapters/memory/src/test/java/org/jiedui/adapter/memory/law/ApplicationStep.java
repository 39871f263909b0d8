package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.person.CaringMother;
import org.jiedui.person.MotherId;
import org.jiedui.qualification.ApprovalStep;
import org.jiedui.qualification.CertificateNumber;
import org.jiedui.qualification.Correction;
import org.jiedui.qualification.Voice;
import org.jiedui.rule.Code;

/** What is asked about applications that do not go straight up. */
sealed interface ApplicationStep extends Step {

    private static Voice voice(World world, CaringMother mother, int tier) {
        List<ApprovalStep> chain = ScreeningStep.chain(world, mother);
        return Voice.of(chain.get(tier % chain.size()));
    }

    /** The next tier of the chain speaks for one below, late or not. */
    record StepIn(int mother, int tier) implements ApplicationStep {
        @Override
        public void play(World world) {
            CaringMother mother = Step.mother(mother());
            List<ApprovalStep> chain = ScreeningStep.chain(world, mother);
            int below = tier % chain.size();
            if (below + 1 < chain.size()) {
                LocalDate today = world.today();
                Voice voice =
                        voice(world, mother, below).by(chain.get(below + 1).tier());
                world.judge(
                        World.DECIDER,
                        mother.id(),
                        (office, command) -> office.applications().opine(command, mother.id(), voice, true, today));
            }
        }
    }

    record SendBack(int mother, int tier) implements ApplicationStep {
        @Override
        public void play(World world) {
            CaringMother mother = Step.mother(mother());
            Voice voice = voice(world, mother, tier);
            Correction correction = new Correction(Code.of("INCOMPLETE"), List.of(Code.of("POSTCODE")));
            LocalDate today = world.today();
            world.judge(
                    World.OFFICER,
                    mother.id(),
                    (office, command) ->
                            office.applications().sendBack(command, mother.id(), voice, correction, today));
        }
    }

    record Resubmit(int mother) implements ApplicationStep {
        @Override
        public void play(World world) {
            CaringMother mother = Step.mother(mother());
            LocalDate today = world.today();
            world.ask(
                    World.OFFICER,
                    (office, command) -> office.applications()
                            .resubmit(
                                    command,
                                    mother,
                                    Cast.particulars(mother.id().value()),
                                    today));
        }
    }

    record Appeal(int mother, int back) implements ApplicationStep {
        @Override
        public void play(World world) {
            MotherId mother = Step.mother(mother()).id();
            LocalDate on = Step.back(world, back);
            world.ask(
                    StandingStep.herself(mother),
                    (office, command) -> office.applications().appeal(command, mother, on));
        }
    }

    /** The decider decides, or the mother herself would. */
    record DecideAppeal(int mother, boolean granted, boolean herself) implements ApplicationStep {
        @Override
        public void play(World world) {
            CaringMother mother = Step.mother(mother());
            LocalDate today = world.today();
            boolean decided = world.judge(
                            herself ? StandingStep.herself(mother.id()) : World.DECIDER,
                            mother.id(),
                            (office, command) ->
                                    office.applications().decideAppeal(command, mother.id(), granted, today))
                    .isCommitted();
            if (decided && granted) {
                MotherStory story = world.told().mother(mother.id());
                story.tell(MotherStory.Turn.REINSTATED, today);
                if (story.hadLastWord()) {
                    story.tell(MotherStory.Turn.APPROVED, today);
                }
            }
        }
    }

    /** A refusal, an appeal some days later, and its decision. */
    record Dispute(int mother, int tier, int days, boolean granted) implements ApplicationStep {
        @Override
        public void play(World world) {
            new ScreeningStep.Opine(mother, tier, false, 0).play(world);
            world.sleep(days);
            new Appeal(mother, 0).play(world);
            new DecideAppeal(mother, granted, false).play(world);
        }
    }

    record Certify(int mother, int number, int back) implements ApplicationStep {
        @Override
        public void play(World world) {
            MotherId mother = Step.mother(mother()).id();
            LocalDate on = Step.back(world, back);
            CertificateNumber given = CertificateNumber.of("ZS-" + number);
            world.ask(
                    World.OFFICER,
                    (office, command) -> office.applications().issueCertificate(command, mother, given, on));
        }
    }
}
