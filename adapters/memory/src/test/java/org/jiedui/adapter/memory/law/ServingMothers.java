package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.fact.RecordedFact;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingStatus;
import org.jiedui.person.MotherId;

/** P1: on no day an active pairing of a mother who does not serve on that day; a decision changes both at once. */
final class ServingMothers implements Watch {

    private static final List<String> ENDS = List.of("QualificationRevoked", "QualificationWithdrawn");

    private int seen;

    @Override
    public void afterStep(World world) {
        registerHoldsServingMothersOnly(world, world.today());
        goneMothersHaveNoOpenPairing(world);
        List<Chronicle.Contact> contacts = world.told().contacts();
        contacts.subList(seen, contacts.size()).forEach(contact -> contactsAreOfPairings(world, contact));
        seen = contacts.size();
    }

    @Override
    public void atEnd(World world) {
        Watch.sample(world).forEach(day -> registerHoldsServingMothersOnly(world, day));
        List<RecordedFact> facts = world.facts();
        facts.stream().filter(fact -> ENDS.contains(fact.type())).forEach(end -> endsTogether(world, facts, end));
    }

    private static void registerHoldsServingMothersOnly(World world, LocalDate day) {
        for (Pairing pairing : world.office().reports().register(World.PROVINCE, day)) {
            Watch.require(
                    world.told().mother(pairing.mother()).isServingOn(day),
                    "active although she does not serve",
                    pairing,
                    pairing.mother(),
                    day);
        }
    }

    private static void contactsAreOfPairings(World world, Chronicle.Contact contact) {
        Watch.require(
                world.told().mother(contact.mother()).isServingOn(contact.on())
                        && world.told().spellsOf(contact.mother()).stream()
                                .filter(spell -> spell.child().equals(contact.child()))
                                .anyMatch(spell -> spell.isTakenOn(contact.on())),
                "a contact of two who were not paired",
                contact);
    }

    private static void goneMothersHaveNoOpenPairing(World world) {
        LocalDate today = world.today();
        for (MotherId mother : world.told().mothers()) {
            if (world.told().mother(mother).isOverOn(today)) {
                world.office()
                        .pairing()
                        .pairingsOf(mother)
                        .forEach(pairing -> Watch.require(
                                pairing.statusOn(today) instanceof PairingStatus.Ended,
                                "open although she is gone",
                                pairing,
                                today));
            }
        }
    }

    /** No pairing that was there when she went, begun or still proposed, is ended by a later command. */
    private static void endsTogether(World world, List<RecordedFact> facts, RecordedFact gone) {
        world.office().pairing().pairingsOf(MotherId.of(gone.stream().id())).stream()
                .filter(pairing -> pairing.findSpell().isPresent()
                        || pairing.proposal().until().isAfter(gone.happenedOn()))
                .forEach(pairing -> facts.stream()
                        .filter(fact -> fact.stream().id().equals(pairing.id().value()))
                        .filter(fact -> fact.type().equals("PairingEnded"))
                        .forEach(ended -> Watch.require(
                                number(ended) <= number(gone)
                                        || number(pairing.id().value()) > number(gone),
                                "ended after the decision",
                                pairing,
                                gone)));
    }

    private static int number(RecordedFact fact) {
        return number(fact.command().value());
    }

    /** Commands are numbered; those of a round's pairs have a part behind a dot. */
    private static int number(String command) {
        return Integer.parseInt(command.substring(1).split("\\.", -1)[0]);
    }
}
