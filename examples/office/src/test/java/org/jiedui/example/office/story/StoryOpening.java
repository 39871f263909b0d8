package org.jiedui.example.office.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.festivals.TymeFestivals;
import org.jiedui.adapter.memory.MemoryAuthority;
import org.jiedui.adapter.memory.MemoryAuthority.Grant;
import org.jiedui.adapter.memory.MemoryRecords;
import org.jiedui.adapter.memory.SteppingClock;
import org.jiedui.duty.SchoolTerms;
import org.jiedui.fact.ActorId;
import org.jiedui.port.Festivals;
import org.jiedui.port.Role;
import org.jiedui.programme.Programme;
import org.jiedui.programme.ProgrammeBook;
import org.jiedui.rule.DateSpan;

/** How the office of a story is opened: its programme, its calendars, and who may act where. */
final class StoryOpening {

    private static final DateSpan ALWAYS = DateSpan.startingOn(LocalDate.of(2013, 1, 1));

    private final Programme programme;
    private final List<Grant> grants = new ArrayList<>();
    private SchoolTerms terms = SchoolTerms.none();
    private Festivals festivals = new TymeFestivals();

    StoryOpening(Programme programme) {
        this.programme = programme;
        grant("registrar", "", Role.REGISTRAR, Role.PAIRING_OFFICER);
        grant("reviewer", "", Role.REVIEWER);
    }

    /** Somebody may act in a division and all divisions in it. */
    StoryOpening grant(String actor, String digits, Role... roles) {
        Stream.of(roles)
                .map(role -> new Grant(ActorId.of(actor), role, digits, ALWAYS))
                .forEach(grants::add);
        return this;
    }

    StoryOpening terms(SchoolTerms calendar) {
        terms = calendar;
        return this;
    }

    StoryOpening festivals(Festivals calendar) {
        festivals = calendar;
        return this;
    }

    /** Opens it on its first day. */
    StoryOffice on(LocalDate day) {
        SteppingClock clock = SteppingClock.at(StoryOffice.morningOf(day));
        MemoryRecords records = new MemoryRecords();
        ProgrammeOffice office = ProgrammeOffice.of(ProgrammeBook.of(List.of(programme)))
                .records(records)
                .people(records.people())
                .authority(MemoryAuthority.of(grants))
                .calendars(home -> terms)
                .festivals(festivals)
                .clock(clock)
                .open();
        return new StoryOffice(programme, office, clock, new StoryArchive(office, records, records.people()));
    }
}
