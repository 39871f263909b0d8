package org.jiedui.adapter.memory.law;

import java.util.ArrayList;
import java.util.List;

/** A programme, whether it begins with people already paired, and what is then asked, step by step. */
public record History(String programme, boolean settled, List<Step> steps) {

    private static final List<Step> SETTLING = List.of(
            new RegistrationStep.Register(0, 40),
            new RegistrationStep.Register(1, 20),
            new RegistrationStep.Register(2, 0),
            new RegistrationStep.Register(3, 0),
            new RegistrationStep.Consent(0, 0),
            new RegistrationStep.Consent(1, 0),
            new RegistrationStep.Consent(3, 0),
            new ScreeningStep.Approve(0),
            new ScreeningStep.Approve(1),
            new ScreeningStep.Approve(3),
            new PairingStep.PairUp(0, 0, false),
            new PairingStep.PairUp(3, 3, false));

    /** Lives it through while nobody watches. */
    World live() {
        World world = new World(programme, Parts.right());
        play(world);
        return world;
    }

    /** Lives it through in a world. */
    void play(World world) {
        all().forEach(step -> step.play(world));
    }

    /** From the first day on. */
    List<Step> all() {
        List<Step> all = new ArrayList<>(settled ? SETTLING : List.of());
        all.addAll(steps);
        return all;
    }

    /** Lives it through with these parts while a law is watched. */
    void play(Parts parts, Law law) {
        Watch watch = law.watch();
        try {
            World world = new World(programme, parts);
            if (settled) {
                SETTLING.forEach(step -> step.play(world));
                watch.afterStep(world);
            }
            for (Step step : steps) {
                step.play(world);
                watch.afterStep(world);
            }
            watch.atEnd(world);
        } finally {
            watch.close();
        }
    }
}
