package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;

/** One thing that people ask of an office, applied to whatever there is. Small numbers, so that histories shrink. */
sealed interface Step
        permits Step.Sleep, RegistrationStep, ScreeningStep, ApplicationStep, PairingStep, CareStep, StandingStep {

    void play(World world);

    /** Nothing happens for some days. */
    record Sleep(int days) implements Step {
        @Override
        public void play(World world) {
            world.sleep(days);
        }
    }

    static CaringMother mother(int number) {
        return Cast.MOTHERS.get(number);
    }

    static Child child(int number) {
        return Cast.CHILDREN.get(number);
    }

    static LocalDate back(World world, int days) {
        return world.today().minusDays(days);
    }
}
