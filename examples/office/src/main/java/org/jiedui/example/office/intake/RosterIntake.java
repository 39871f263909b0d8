package org.jiedui.example.office.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.memory.MemoryAuthority;
import org.jiedui.example.office.csv.Journal;
import org.jiedui.example.office.roster.ChildrenFile;
import org.jiedui.example.office.roster.MothersFile;
import org.jiedui.example.office.store.Store;
import org.jiedui.programme.Programme;
import org.jiedui.programme.ProgrammeBook;

/** Takes rosters into a store through the front door: applications, attestations, checks, registrations, consents. */
public final class RosterIntake {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String CHECK_UNDATED = "RECORD_CHECK_UNDATED";

    private final Store store;
    private final Intake intake;
    private final LocalDate today;
    private final Journal journal;

    /**
     * An intake of today, by the local operator, who may do all.
     *
     * @param store where people go
     * @param programme under which they apply
     * @param journal hears of those who are refused
     */
    public RosterIntake(Store store, Programme programme, Journal journal) {
        this.store = store;
        this.journal = journal;
        Instant now = InstantSource.system().instant();
        this.today = LocalDate.ofInstant(now, CHINA);
        this.intake =
                new Intake(office(store, programme, now), store.records(), office(Store.inMemory(), programme, now));
    }

    private static ProgrammeOffice office(Store store, Programme programme, Instant now) {
        return store.office(ProgrammeBook.of(List.of(programme)))
                .authority(MemoryAuthority.allowingAll())
                .clock(InstantSource.fixed(now))
                .open();
    }

    /**
     * Takes mothers. One with a record but no date of the query is refused: it could not be kept, and must not be lost.
     *
     * @param digest of the file
     * @param badRows how many rows of it were left out before
     * @return what became of them, for people to read
     */
    public String mothers(Path file, byte[] digest, List<MothersFile.Entry> entries, boolean onlyTrying, int badRows) {
        BatchIds ids = new BatchIds(store.secret(), digest);
        List<Newcomer> newcomers = new ArrayList<>();
        int refused = badRows;
        for (MothersFile.Entry entry : entries) {
            if (entry.candidate().check().isHit()
                    && entry.candidate().check().findQueriedOn().isEmpty()) {
                journal.refuse(file, entry.row(), CHECK_UNDATED);
                refused++;
            } else {
                newcomers.add(Newcomer.mother(entry, ids, today));
            }
        }
        return take(file, newcomers, refused, onlyTrying);
    }

    /**
     * Takes children. One who waits since no known day waits since today.
     *
     * @param digest of the file
     * @param badRows how many rows of it were left out before
     * @return what became of them, for people to read
     */
    public String children(
            Path file, byte[] digest, List<ChildrenFile.Entry> entries, boolean onlyTrying, int badRows) {
        BatchIds ids = new BatchIds(store.secret(), digest);
        List<Newcomer> newcomers =
                entries.stream().map(entry -> Newcomer.child(entry, ids, today)).toList();
        return take(file, newcomers, badRows, onlyTrying);
    }

    private String take(Path file, List<Newcomer> newcomers, int refusedBefore, boolean onlyTrying) {
        Intake.Count count = intake.take(newcomers, onlyTrying, (row, code) -> journal.refuse(file, row, code));
        return (onlyTrying ? "would be taken " : "taken ") + count.taken() + " already there " + count.there()
                + " refused " + (count.refused() + refusedBefore);
    }
}
