package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.PairingStatus;
import org.jiedui.person.CaringMother;
import org.jiedui.person.ChildId;

/** P5: nothing begins without everybody's yes, the carer's is nobody's, and a guardian's no acts at once. */
final class Agreement implements Watch {

    @Override
    public void afterStep(World world) {
        LocalDate today = world.today();
        for (CaringMother mother : Cast.MOTHERS) {
            for (Pairing pairing : world.office().pairing().pairingsOf(mother.id())) {
                PairingStatus status = pairing.statusOn(today);
                if (status instanceof PairingStatus.Active) {
                    agreed(world, pairing.id());
                    participates(world, pairing.child(), today);
                }
            }
        }
    }

    private static void agreed(World world, PairingId pairing) {
        Watch.require(
                world.told().find(pairing).filter(Spell::isAgreed).isPresent(), "begun without a consent", pairing);
    }

    private static void participates(World world, ChildId child, LocalDate day) {
        Watch.require(world.told().child(child).hasConsentOn(day), "goes on without the guardian", child, day);
    }

    @Override
    public void atEnd(World world) {
        world.days(1, 30, 200)
                .forEach(day -> world.office()
                        .reports()
                        .register(World.PROVINCE, day)
                        .forEach(pairing -> {
                            agreed(world, pairing.id());
                            participates(world, pairing.child(), day);
                        }));
    }
}
