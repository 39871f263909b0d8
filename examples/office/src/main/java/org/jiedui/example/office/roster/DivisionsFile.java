package org.jiedui.example.office.roster;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedui.example.office.csv.Cell;
import org.jiedui.example.office.csv.Column;
import org.jiedui.example.office.csv.Table;
import org.jiedui.example.office.csv.TableReader;
import org.jiedui.example.office.csv.Values;
import org.jiedui.place.Division;
import org.jiedui.place.DivisionCode;
import org.jiedui.place.DivisionLevel;
import org.jiedui.place.Divisions;
import org.jiedui.place.Point;

/** Divisions and villages. A division with only one coordinate has no point. */
public final class DivisionsFile {

    private static final Map<String, DivisionLevel> LEVELS =
            Arrays.stream(DivisionLevel.values()).collect(Collectors.toMap(DivisionLevel::name, level -> level));

    private static final Column<DivisionCode> CODE = Column.starred("code", Cells.division());
    private static final Column<String> NAME = Column.starred("name", text -> text);
    private static final Column<DivisionLevel> LEVEL = Column.starred("level", Cell.oneOf(LEVELS));
    private static final Column<Optional<DivisionCode>> PARENT = Column.optional("parent", Cells.division());
    private static final Column<Optional<Double>> LONGITUDE = Column.optional("longitude", Cell.degrees(180));
    private static final Column<Optional<Double>> LATITUDE = Column.optional("latitude", Cell.degrees(90));

    private static final Table<Division> TABLE =
            new Table<>(List.of(CODE, NAME, LEVEL, PARENT, LONGITUDE, LATITUDE), DivisionsFile::division);

    private DivisionsFile() {}

    /** Reads all files into one tree; of two rows with one code the first counts. */
    public static Divisions read(TableReader reader, Collection<Path> files) {
        Divisions.Builder divisions = Divisions.builder();
        files.forEach(file -> reader.read(file, TABLE, List.of()).forEach(divisions::add));
        return divisions.build();
    }

    private static Division division(int row, Values values) {
        Division division = Division.of(values.get(CODE), values.get(NAME), values.get(LEVEL));
        Optional<Point> point =
                values.get(LONGITUDE).flatMap(east -> values.get(LATITUDE).map(north -> new Point(east, north)));
        Division located = point.map(division::at).orElse(division);
        return values.get(PARENT).map(located::under).orElse(located);
    }
}
