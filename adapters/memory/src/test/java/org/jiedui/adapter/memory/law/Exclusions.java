package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import org.jiedui.pairing.MotherAndChild;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingStatus;
import org.jiedui.pairing.RoundProposed;
import org.jiedui.person.CaringMother;

/** P7: an excluded pair is proposed by nobody and by no round; an exclusion ends their pairing at once. */
final class Exclusions implements Watch {

    @Override
    public void afterStep(World world) {
        if (!world.asked().isEmpty()) {
            world.last()
                    .answer()
                    .find()
                    .filter(RoundProposed.class::isInstance)
                    .ifPresent(round -> ((RoundProposed) round).pairs().forEach(pair -> allowed(world, pair)));
        }
        LocalDate today = world.today();
        for (CaringMother mother : Cast.MOTHERS) {
            for (Pairing pairing : world.office().pairing().pairingsOf(mother.id())) {
                if (!(pairing.statusOn(today) instanceof PairingStatus.Ended)) {
                    allowed(world, new MotherAndChild(pairing.mother(), pairing.child()));
                }
            }
        }
    }

    private static void allowed(World world, MotherAndChild pair) {
        Watch.require(!world.told().child(pair.child()).excluded().contains(pair.mother()), "excluded", pair);
    }
}
