package org.jiedui.example.office.roster;

import java.nio.file.Path;
import java.util.List;
import org.jiedui.example.office.csv.Column;
import org.jiedui.example.office.csv.Table;
import org.jiedui.example.office.csv.TableReader;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;

/** Pairs that must never be proposed. An exclusion of somebody who is not on the rosters bars nothing. */
public final class ExclusionsFile {

    /**
     * Two people who are not to be paired.
     *
     * @param mother the mother
     * @param child the child
     */
    public record Exclusion(MotherId mother, ChildId child) {}

    private static final Column<MotherId> MOTHER = Column.starred("爱心妈妈编号", Cells.mother());
    private static final Column<ChildId> CHILD = Column.starred("儿童编号", Cells.child());

    private static final Table<Exclusion> TABLE = new Table<>(
            List.of(MOTHER, CHILD, Column.note("原因")),
            (row, values) -> new Exclusion(values.get(MOTHER), values.get(CHILD)));

    private ExclusionsFile() {}

    /** Reads the exclusions. */
    public static List<Exclusion> read(TableReader reader, Path file) {
        return reader.read(file, TABLE, List.of());
    }
}
