package org.jiedui.example.office.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where in a file the columns of a table stand. */
final class Header {

    private static final int ABSENT = -1;

    private final List<Column<?>> columns;
    private final int[] positions;
    private final int width;
    private final List<String> unknown = new ArrayList<>();

    /** Names of unknown columns are not repeated here: the first row may be no header but somebody's data. */
    Header(List<Column<?>> columns, CsvRecord record) throws UnfitTextException {
        if (record.isTooLong()) {
            throw new UnfitTextException("the header is longer than " + CsvRecords.MOST_CHARACTERS + " characters");
        }
        this.columns = columns;
        width = record.cells().size();
        Map<String, Integer> places = places(record.cells());
        positions = columns.stream()
                .mapToInt(column -> places.getOrDefault(column.name(), ABSENT))
                .toArray();
        refuseMissing();
        if (places.size() < width) {
            throw new UnfitTextException(
                    "the column in place " + secondPlace(record.cells()) + " of the header is there twice");
        }
        Set<String> known = columns.stream().map(Column::name).collect(Collectors.toSet());
        record.cells().stream().filter(name -> !known.contains(name)).forEach(unknown::add);
    }

    private static Map<String, Integer> places(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(names.get(i), i);
        }
        return places;
    }

    private static int secondPlace(List<String> names) {
        Set<String> seen = new HashSet<>();
        int place = 0;
        while (seen.add(names.get(place))) {
            place++;
        }
        return place + 1;
    }

    private void refuseMissing() throws UnfitTextException {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] == ABSENT && columns.get(i).isStarred()) {
                missing.add(columns.get(i).name());
            }
        }
        if (!missing.isEmpty()) {
            throw new UnfitTextException("the header lacks " + String.join(", ", missing));
        }
    }

    /** The columns of the file that the table does not have. */
    List<String> unknown() {
        return unknown;
    }

    /** The cell of a column by its place in the table; empty where the file has no such column. */
    String cell(CsvRecord record, int column) {
        return positions[column] == ABSENT ? "" : record.cells().get(positions[column]);
    }

    boolean fits(CsvRecord record) {
        return record.cells().size() == width;
    }
}
