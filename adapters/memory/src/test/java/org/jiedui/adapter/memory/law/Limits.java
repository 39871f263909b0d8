package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingFact.PairingBegan;
import org.jiedui.pairing.PairingFact.PairingEnded;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;

/** P2: on no day more children than a mother offers, or more of either side than the form allows. */
final class Limits implements Watch {

    @Override
    public void afterStep(World world) {
        look(world, List.of(world.today()));
    }

    @Override
    public void atEnd(World world) {
        look(world, Watch.sample(world));
    }

    static void look(World world, List<LocalDate> days) {
        List<Pairing> all = Cast.MOTHERS.stream()
                .flatMap(mother -> world.office().pairing().pairingsOf(mother.id()).stream())
                .toList();
        int children = world.told().limits().childrenPerMother();
        int mothers = world.told().limits().mothersPerChild();
        for (LocalDate day : days) {
            List<Pairing> open =
                    all.stream().filter(pairing -> isOpenOn(pairing, day)).toList();
            for (CaringMother mother : Cast.MOTHERS) {
                long used = count(open, mother);
                Watch.require(used <= Math.min(children, mother.places()), "too many children", mother, used, day);
            }
            for (Child child : Cast.CHILDREN) {
                long used = count(open, child);
                Watch.require(used <= mothers, "too many mothers", child, used, day);
            }
            open.forEach(pairing -> Watch.require(
                    count(open, Cast.mother(pairing.mother())) == 1 || count(open, Cast.child(pairing.child())) == 1,
                    "many to many",
                    pairing,
                    day));
        }
    }

    private static long count(List<Pairing> open, CaringMother mother) {
        return open.stream()
                .filter(pairing -> pairing.mother().equals(mother.id()))
                .count();
    }

    private static long count(List<Pairing> open, Child child) {
        return open.stream()
                .filter(pairing -> pairing.child().equals(child.id()))
                .count();
    }

    /** By the facts alone: a proposal holds until its day, a pairing that began until it is ended. */
    private static boolean isOpenOn(Pairing pairing, LocalDate day) {
        Optional<LocalDate> end = first(pairing, PairingEnded.class);
        boolean begun = first(pairing, PairingBegan.class).isPresent();
        return !day.isBefore(pairing.proposal().happenedOn())
                && end.filter(on -> !on.isAfter(day)).isEmpty()
                && (begun || day.isBefore(pairing.proposal().until()));
    }

    private static Optional<LocalDate> first(Pairing pairing, Class<?> type) {
        return pairing.facts().stream()
                .filter(type::isInstance)
                .map(fact -> fact.happenedOn())
                .findFirst();
    }
}
