package org.jiedui.adapter.jdbc.fault;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.festivals.TymeFestivals;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.json.BuiltInProgrammes;
import org.jiedui.adapter.memory.MemoryInbox;
import org.jiedui.adapter.memory.MemoryRecords;
import org.jiedui.adapter.memory.SteppingClock;
import org.jiedui.port.Inbox;
import org.jiedui.port.Outbox;
import org.jiedui.port.People;
import org.jiedui.port.Records;
import org.jiedui.programme.ProgrammeBook;

/** An office and the ports of its store, with the clock that they share. */
record Desk(ProgrammeOffice office, Records records, Outbox outbox, Inbox inbox, People people, SteppingClock clock) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final ProgrammeBook BOOK = ProgrammeBook.of(List.of(BuiltInProgrammes.get("hubei-provincial")));

    static Desk over(JdbcStore store, SteppingClock clock) {
        return of(store.records(), store.outbox(), store.inbox(), store.people(), clock);
    }

    static Desk inMemory(SteppingClock clock) {
        MemoryRecords records = new MemoryRecords();
        return of(records, records.outbox(), new MemoryInbox(), records.people(), clock);
    }

    /** The same with other records before the store's. */
    Desk through(Records other) {
        return of(other, outbox, inbox, people, clock);
    }

    private static Desk of(Records records, Outbox outbox, Inbox inbox, People people, SteppingClock clock) {
        ProgrammeOffice office = ProgrammeOffice.of(BOOK)
                .divisions(Cast.divisions())
                .records(records)
                .people(people)
                .authority((actor, role, division, day) -> true)
                .festivals(new TymeFestivals())
                .clock(clock)
                .open();
        return new Desk(office, records, outbox, inbox, people, clock);
    }

    LocalDate today() {
        return clock.instant().atZone(CHINA).toLocalDate();
    }
}
