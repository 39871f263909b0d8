package org.jiedui.adapter.jdbc.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jiedui.adapter.jdbc.server.Fault;

/**
 * Which faults are tried this time. By default a share that another seed changes: of each scenario a sample that grows
 * with {@code jiedui.tries}, and of three scenarios every call before and after its effect. {@code -Djiedui.faults=all}
 * tries every call of every scenario in every way; {@code -Djiedui.faults.seed=...} repeats a share.
 */
final class Share {

    private static final List<String> CONFLICTS = List.of("40001", "40P01", "23505");
    private static final int WHOLE = 3;
    private static final int TRIES_OF_A_SAMPLE = 100;
    private static final int QUICKER = 4;

    private final boolean all = "all".equals(System.getProperty("jiedui.faults"));
    private final long seed = Long.getLong("jiedui.faults.seed", System.nanoTime() % 1_000_000);
    private final int sample;
    private final boolean isQuick;

    /** A quick share has no scenario that is tried whole, and smaller samples. */
    Share(boolean isQuick) {
        int tries = Integer.getInteger("jqwik.tries.default", 1000);
        this.sample = tries / (isQuick ? QUICKER * TRIES_OF_A_SAMPLE : TRIES_OF_A_SAMPLE);
        this.isQuick = isQuick;
    }

    private Random chance(Scenario scenario) {
        return new Random(seed * 31 + scenario.name().hashCode());
    }

    private boolean isWhole(Scenario scenario) {
        List<String> names = new ArrayList<>(
                Scenario.all().stream().map(Scenario::name).sorted().toList());
        Collections.shuffle(names, new Random(seed));
        return !isQuick && names.subList(0, WHOLE).contains(scenario.name());
    }

    /** Failures of a scenario with so many calls. */
    List<Fault> faults(Scenario scenario, int calls) {
        List<Fault> faults = new ArrayList<>();
        Random chance = chance(scenario);
        boolean isWhole = isWhole(scenario);
        for (int call = 1; call <= calls; call++) {
            for (Fault fault : List.of(Fault.before(call), Fault.after(call))) {
                List<Fault> reaches = new ArrayList<>();
                for (Fault.Reach reach : Fault.Reach.values()) {
                    reaches.add(fault.reaching(reach));
                }
                faults.addAll(all || !isWhole ? reaches : List.of(reaches.get(chance.nextInt(reaches.size()))));
            }
        }
        return isWhole || all ? faults : some(faults, chance);
    }

    /** Conflicts of a scenario with so many calls. */
    List<Fault> conflicts(Scenario scenario, int calls) {
        List<Fault> faults = new ArrayList<>();
        for (int call = 1; call <= calls; call++) {
            for (String state : CONFLICTS) {
                faults.add(Fault.before(call).withState(state));
            }
        }
        return all ? faults : some(faults, chance(scenario));
    }

    private List<Fault> some(List<Fault> faults, Random chance) {
        Collections.shuffle(faults, chance);
        return faults.subList(0, Math.min(faults.size(), Math.max(1, sample)));
    }

    @Override
    public String toString() {
        return (all ? "all faults" : "a share of the faults") + ", seed " + seed;
    }
}
