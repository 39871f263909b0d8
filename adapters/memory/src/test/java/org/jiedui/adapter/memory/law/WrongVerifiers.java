package org.jiedui.adapter.memory.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jiedui.fact.Checkpoint;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.flow.Verifying;
import org.jiedui.port.Damage;
import org.jiedui.port.Page;
import org.jiedui.port.Query;
import org.jiedui.port.Records;

/** Verifiers with one fault each, such as a hasty one has. */
final class WrongVerifiers {

    private WrongVerifiers() {}

    /** Takes the last fact of a stream for its end, and never asks for the heads. */
    static List<Damage> skippingHeads(Records store, Checkpoint checkpoint) {
        return Verifier.right().verify(new HeadsOfFacts(store), checkpoint);
    }

    /** Follows the hashes as they stand there, and never computes one. */
    static List<Damage> trustingHashes(Records store, Checkpoint checkpoint) {
        return Verifier.right().verify(store, checkpoint).stream()
                .filter(damage -> damage.kind() != Damage.Kind.EDITED)
                .toList();
    }

    /** Has a checkpoint, and looks at the store alone. */
    static List<Damage> ignoringTheCheckpoint(Records store, Checkpoint checkpoint) {
        List<Damage> damages = new ArrayList<>();
        new Verifying(store).verify(damages::add);
        return damages;
    }

    private static final class HeadsOfFacts extends PassingRecords {

        HeadsOfFacts(Records kept) {
            super(kept);
        }

        @Override
        public <T> Page<T> page(Query<T> query, String after, int limit) {
            if (!(query instanceof Query.Heads)) {
                return super.page(query, after, limit);
            }
            List<T> heads = new ArrayList<>();
            scan(query, heads::add);
            return new Page<>(heads, "");
        }

        @Override
        @SuppressWarnings("unchecked") // heads are heads
        public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
            Map<StreamId, Head> heads = new LinkedHashMap<>();
            super.scan(
                    new Query.AllFacts(),
                    (RecordedFact fact) ->
                            heads.put(fact.stream(), new Head(fact.stream(), fact.sequence(), fact.hash())));
            heads.values().forEach(head -> visitor.accept((T) head));
        }
    }
}
