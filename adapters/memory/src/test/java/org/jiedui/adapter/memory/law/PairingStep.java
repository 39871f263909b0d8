package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiedui.fact.Answer;
import org.jiedui.pairing.PairingFact.PairingProposed;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.Party;
import org.jiedui.pairing.RoundProposed;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.Code;

/** What is asked of the desk of pairing; a pairing is named by how many were proposed after it. */
sealed interface PairingStep extends Step {

    private static Optional<Spell> spell(World world, int latest) {
        List<Spell> spells = new ArrayList<>(world.told().spells());
        Collections.reverse(spells);
        return World.pick(spells, latest);
    }

    private static void with(World world, int latest, Consumer<Spell> deed) {
        spell(world, latest).ifPresent(deed);
    }

    record Propose(int mother, int child) implements PairingStep {
        @Override
        public void play(World world) {
            MotherId mother = Step.mother(mother()).id();
            ChildId child = Step.child(child()).id();
            Answer<PairingProposed> answer = world.ask(
                    World.OFFICER, (office, command) -> office.pairing().propose(command, mother, child));
            answer.find()
                    .ifPresent(proposed -> world.told().proposed(proposed.pairing(), mother, child, world.today()));
        }
    }

    record RunRound(boolean province) implements PairingStep {
        @Override
        public void play(World world) {
            DivisionCode division = province ? World.PROVINCE : DivisionCode.of("420525000000");
            Answer<RoundProposed> answer = world.ask(
                    World.OFFICER, (office, command) -> office.pairing().runRound(command, division));
            String round = world.last().command().id().value();
            int pairs = answer.find().map(found -> found.pairs().size()).orElse(0);
            for (int number = 1; number <= pairs; number++) {
                world.office()
                        .pairing()
                        .findPairing(PairingId.of(round + "." + number))
                        .ifPresent(
                                pair -> world.told().proposed(pair.id(), pair.mother(), pair.child(), world.today()));
            }
        }
    }

    record Sign(int latest, Party party) implements PairingStep {
        @Override
        public void play(World world) {
            with(world, latest, spell -> sign(world, spell, party));
        }
    }

    private static void sign(World world, Spell spell, Party party) {
        Party heard = world.host().party(party);
        boolean signed = world.ask(
                        World.OFFICER,
                        (office, command) ->
                                office.pairing().consent(command, spell.id(), heard, RegistrationStep.SIGNED))
                .isCommitted();
        if (signed) {
            spell.tellSigned(party, world.today());
            ChildStory child = world.told().child(spell.child());
            if (party == Party.GUARDIAN && !child.hasConsentOn(world.today())) {
                child.tellConsent(world.today(), world.today());
            }
        }
    }

    record Begin(int latest) implements PairingStep {
        @Override
        public void play(World world) {
            with(world, latest, spell -> begin(world, spell));
        }
    }

    private static void begin(World world, Spell spell) {
        boolean begun = world.ask(
                        World.OFFICER, (office, command) -> office.pairing().begin(command, spell.id()))
                .isCommitted();
        if (begun) {
            spell.tellBegun(world.today());
        }
    }

    /** Proposed, signed by all, or by the carer in the guardian's place, and begun on one day. */
    record PairUp(int mother, int child, boolean carerSigns) implements PairingStep {
        @Override
        public void play(World world) {
            int before = world.told().spells().size();
            new Propose(mother, child).play(world);
            if (world.told().spells().size() > before) {
                new Sign(0, carerSigns ? Party.CARER : Party.GUARDIAN).play(world);
                new Sign(0, Party.CHILD).play(world);
                new Sign(0, Party.MOTHER).play(world);
                new Begin(0).play(world);
            }
        }
    }

    record End(int latest, int back) implements PairingStep {
        @Override
        public void play(World world) {
            LocalDate on = Step.back(world, back);
            with(world, latest, spell -> end(world, spell, on));
        }
    }

    private static void end(World world, Spell spell, LocalDate on) {
        boolean ended = world.ask(
                        World.OFFICER,
                        (office, command) -> office.pairing().end(command, spell.id(), Code.of("CHILD_MOVED"), on))
                .isCommitted();
        if (ended) {
            spell.tellEnded(on);
        }
    }
}
