package org.jiedui.adapter.jdbc.edit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.jdbc.load.Phase;
import org.jiedui.adapter.jdbc.load.Village;
import org.jiedui.adapter.json.BuiltInProgrammes;
import org.jiedui.adapter.memory.MemoryAuthority;
import org.jiedui.fact.Checkpoint;
import org.jiedui.fact.Command;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.port.Outbox;
import org.jiedui.programme.ProgrammeBook;
import org.jiedui.rule.Code;
import org.jiedui.standing.Suspicion;

/** A store with a small life in it, from applications to contacts, harm, leave and warnings, and a checkpoint of it. */
final class Kept {

    private static final Instant MARCH = Instant.parse("2026-03-01T01:00:00Z");
    private static final int PAIRS = 4;

    private final DataSource source;
    private final AtomicReference<Instant> now = new AtomicReference<>(MARCH);
    private final JdbcStore store;
    private final ProgrammeOffice office;
    private final List<String> checkpoint = new ArrayList<>();

    private Kept(DataSource source) {
        this.source = source;
        store = JdbcStore.on(source).masterKey(new byte[32]).makeTables().open();
        office = ProgrammeOffice.of(ProgrammeBook.of(List.of(BuiltInProgrammes.get("school"))))
                .records(store.records())
                .people(store.people())
                .authority(MemoryAuthority.allowingAll())
                .clock(now::get)
                .open();
    }

    static Kept in(DataSource source) {
        Kept kept = new Kept(source);
        kept.live();
        kept.deliver();
        kept.office.history().checkpoint(kept.checkpoint::add);
        return kept;
    }

    private void live() {
        for (Phase phase : new Village(PAIRS, 1).phases()) {
            phase.run(office);
        }
        LocalDate day = LocalDate.of(2026, 3, 2);
        office.duties().grantLeave(by("leave"), mother(0), day, day.plusDays(9)).orElseThrow();
        office.standing()
                .reportHarm(by("harm"), Suspicion.about(ChildId.of("C-1")).of(mother(1)))
                .orElseThrow();
        office.standing()
                .reportHarm(by("harm-2"), Suspicion.about(ChildId.of("C-2")))
                .orElseThrow();
        now.set(MARCH.plus(Duration.ofDays(140)));
        office.standing().warn(by("warning"), mother(2)).orElseThrow();
        office.standing().warn(by("warning-2"), mother(3)).orElseThrow();
        office.standing().warn(by("refused"), MotherId.of("M-99"));
    }

    private static Command by(String id) {
        return Command.of(id, "officer");
    }

    private static MotherId mother(int i) {
        return MotherId.of("M-" + i);
    }

    /** Some messages are settled, one is parked, one is claimed, the others wait. */
    private void deliver() {
        Outbox outbox = store.outbox();
        List<Outbox.Claim> first = outbox.claim(3);
        outbox.done(first.get(0));
        outbox.park(first.get(1), Code.of("DELIVERY_FAILED"));
        outbox.claim(1).forEach(next -> settle(outbox, next));
    }

    /** Settles a line to its end. */
    private static void settle(Outbox outbox, Outbox.Claim claim) {
        String subject = claim.message().notice().subject();
        for (List<Outbox.Claim> next = List.of(claim); !next.isEmpty(); next = outbox.claim(1)) {
            if (!next.get(0).message().notice().subject().equals(subject)) {
                outbox.release(next.get(0));
                return;
            }
            outbox.done(next.get(0));
        }
    }

    DataSource source() {
        return source;
    }

    ProgrammeOffice office() {
        return office;
    }

    JdbcStore store() {
        return store;
    }

    /** All damages, as the places that they name. */
    void check(Consumer<Place> places) {
        office.history().verify(Checkpoint.of(checkpoint), damage -> places.accept(Place.of(damage)));
        store.check(damage -> places.accept(Place.of(damage)));
    }
}
