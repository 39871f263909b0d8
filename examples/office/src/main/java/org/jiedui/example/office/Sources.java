package org.jiedui.example.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jiedui.duty.Leave;
import org.jiedui.example.office.csv.FaultCode;
import org.jiedui.example.office.csv.TableReader;
import org.jiedui.example.office.intake.StoredRosters;
import org.jiedui.example.office.roster.ChildrenFile;
import org.jiedui.example.office.roster.ExclusionsFile;
import org.jiedui.example.office.roster.LeaveFile;
import org.jiedui.example.office.roster.MothersFile;
import org.jiedui.example.office.roster.PairsFile;
import org.jiedui.example.office.roster.PlaceCheck;
import org.jiedui.example.office.store.Store;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.Person;
import org.jiedui.qualification.Candidate;
import org.jspecify.annotations.Nullable;

/** Where the rows of a command come from: the file that is named, else the store, which is opened only then. */
final class Sources implements AutoCloseable {

    private static final String PLACE_COLUMN = "行政区划代码";

    private final TableReader reader;
    private final RosterOptions options;
    private @Nullable Store store;
    private @Nullable StoredRosters kept;

    Sources(TableReader reader, RosterOptions options) {
        this.reader = reader;
        this.options = options;
    }

    /** The roster of mothers; from a store those who may be paired, or all. */
    List<Candidate> mothers(PlaceCheck place, boolean toPair) {
        Path file = options.mothers();
        if (file != null) {
            return MothersFile.read(reader, file, place);
        }
        StoredRosters rosters = required("--mothers");
        return located(toPair ? rosters.mothersToPair() : rosters.mothers(), Candidate::mother, place);
    }

    /** The roster of children; from a store those who may be paired, or all. */
    List<ChildrenFile.Row> children(@Nullable Path file, PlaceCheck place, boolean toPair) {
        if (file != null) {
            return ChildrenFile.read(reader, file, place);
        }
        StoredRosters rosters = required("--children");
        return located(toPair ? rosters.childrenToPair() : rosters.children(), ChildrenFile.Row::child, place);
    }

    private <R> List<R> located(List<R> rows, Function<R, ? extends Person> personOf, PlaceCheck place) {
        List<R> located = new ArrayList<>(rows.size());
        for (R row : rows) {
            Person person = personOf.apply(row);
            if (place.accepts(person.division())) {
                located.add(row);
            } else {
                reader.journal().refuseStored(person.id(), PLACE_COLUMN, FaultCode.UNKNOWN_DIVISION);
            }
        }
        return located;
    }

    /** The pairings of a file that must be named where there is no store. */
    List<PairsFile.Pairing> pairs(@Nullable Path file, Set<MotherId> mothers, Set<ChildId> children) {
        return file == null ? required("--pairs").pairs() : PairsFile.read(reader, file, mothers, children);
    }

    /** The pairings that there are, perhaps none. */
    List<PairsFile.Pairing> findPairs(@Nullable Path file, Set<MotherId> mothers, Set<ChildId> children) {
        return file == null ? kept(StoredRosters::pairs, List::of) : PairsFile.read(reader, file, mothers, children);
    }

    List<ExclusionsFile.Exclusion> findExclusions(@Nullable Path file) {
        return file == null ? kept(StoredRosters::exclusions, List::of) : ExclusionsFile.read(reader, file);
    }

    List<Leave> findLeave(@Nullable Path file, Set<MotherId> mothers) {
        return file == null ? kept(StoredRosters::leave, List::of) : LeaveFile.read(reader, file, mothers);
    }

    private <T> T kept(Function<StoredRosters, T> question, Supplier<T> otherwise) {
        Optional<StoredRosters> rosters = find();
        return rosters.isPresent() ? question.apply(rosters.get()) : otherwise.get();
    }

    /** The rosters of the store, where a file that must be named is not. */
    StoredRosters required(String option) {
        return find().orElseThrow(() -> options.missing(option));
    }

    private Optional<StoredRosters> find() {
        if (store == null) {
            options.store().openIfThere().ifPresent(opened -> {
                store = opened;
                kept = new StoredRosters(opened, options.programme(), options.asOf());
            });
        }
        return Optional.ofNullable(kept);
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }
}
