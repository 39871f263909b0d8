package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingStatus;
import org.jiedui.person.CaringMother;
import org.jiedui.qualification.Qualification;

/** P6: no pairing begins without a clean check of less than a year; from the day it lapses the pairing is paused. */
final class CleanChecks implements Watch {

    @Override
    public void afterStep(World world) {
        look(world, List.of(world.today()));
    }

    @Override
    public void atEnd(World world) {
        look(world, world.days(1, 30, 180, 360, 365, 366));
    }

    private static void look(World world, List<LocalDate> days) {
        for (CaringMother mother : Cast.MOTHERS) {
            List<Pairing> pairings = world.office().pairing().pairingsOf(mother.id());
            for (LocalDate day : pairings.isEmpty() ? List.<LocalDate>of() : days) {
                Qualification found = world.office()
                        .screening()
                        .findQualification(mother.id())
                        .orElseThrow();
                boolean clean = world.told().mother(mother.id()).hasCleanCheckOn(day);
                pairings.stream()
                        .filter(pairing -> pairing.statusOn(day, found.statusOn(day)) instanceof PairingStatus.Active)
                        .forEach(pairing -> Watch.require(clean, "active without a clean check", pairing, day));
            }
        }
    }
}
