package org.jiedui.adapter.memory.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.PerProperty;
import org.jiedui.fact.Checkpoint;
import org.jiedui.port.Damage;

/** Whatever is done to a history that was kept is found, and found where it was done. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
@Domain(Histories.Brief.class)
@Domain(DomainContext.Global.class)
class VerifyingProperties {

    private static World lived(History history) {
        World world = new World(history.programme(), Parts.right());
        history.play(world);
        return world;
    }

    static Checkpoint sealed(World world) {
        List<String> lines = new ArrayList<>();
        world.office().history().checkpoint(lines::add);
        return Checkpoint.of(lines);
    }

    /** One edit in a history of people already paired; where it cannot be done by one chance, by another. */
    private static void edit(History history, StoreEdit edit, long seed, Verifier verifier) {
        World world = lived(new History(history.programme(), true, history.steps()));
        PlainStore store = PlainStore.of(world.records());
        Checkpoint checkpoint = sealed(world);
        Random random = new Random(seed);
        Optional<Trace> trace = edit.on(store, random);
        while (trace.isEmpty()) {
            trace = edit.on(store, random);
        }
        trace.get().requireFoundIn(verifier.verify(store, checkpoint));
    }

    @Property
    @Tag("S5")
    void S5_every_edit_is_found_and_located(@ForAll History history, @ForAll StoreEdit edit, @ForAll long seed) {
        edit(history, edit, seed, Verifier.right());
    }

    @Property
    @Tag("S5")
    void S5_a_history_that_nobody_touched_is_sound(@ForAll History before, @ForAll History after) {
        World world = lived(before);
        Checkpoint checkpoint = sealed(world);
        after.steps().forEach(step -> step.play(world));
        Watch.require(world.office().history().verify(damage -> {}).isSound(), "unsound by itself");
        List<Damage> damages = new ArrayList<>();
        world.office().history().verify(checkpoint, damages::add);
        Watch.require(damages.isEmpty(), "unsound beside its checkpoint", damages);
    }

    @Property(seed = "20260105")
    @Tag("S5")
    @PerProperty(MustBeCaught.class)
    void S5_catches_a_verifier_that_skips_the_heads(
            @ForAll History history, @ForAll StoreEdit edit, @ForAll long seed) {
        edit(history, edit, seed, WrongVerifiers::skippingHeads);
    }

    @Property(seed = "20260105")
    @Tag("S5")
    @PerProperty(MustBeCaught.class)
    void S5_catches_a_verifier_that_trusts_the_hashes(
            @ForAll History history, @ForAll StoreEdit edit, @ForAll long seed) {
        edit(history, edit, seed, WrongVerifiers::trustingHashes);
    }

    @Property(seed = "20260105")
    @Tag("S5")
    @PerProperty(MustBeCaught.class)
    void S5_catches_a_verifier_that_ignores_the_checkpoint(
            @ForAll History history, @ForAll StoreEdit edit, @ForAll long seed) {
        edit(history, edit, seed, WrongVerifiers::ignoringTheCheckpoint);
    }
}
