package org.jiedui.adapter.memory.law;

import java.util.ArrayList;
import java.util.List;
import org.jiedui.fact.Checkpoint;
import org.jiedui.flow.Verifying;
import org.jiedui.port.Damage;
import org.jiedui.port.Records;

/** Looks at a store beside a checkpoint. A wrong one overlooks something. */
@FunctionalInterface
interface Verifier {

    List<Damage> verify(Records store, Checkpoint checkpoint);

    static Verifier right() {
        return (store, checkpoint) -> {
            List<Damage> damages = new ArrayList<>();
            new Verifying(store).verify(checkpoint, damages::add);
            return damages;
        };
    }
}
