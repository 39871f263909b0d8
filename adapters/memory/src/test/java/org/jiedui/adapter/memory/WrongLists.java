package org.jiedui.adapter.memory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jiedui.port.Key;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;

/** Records that are wrong about several rows at once. */
final class WrongLists {

    private WrongLists() {}

    static Stream<Wrong<RecordsAround>> all() {
        return Stream.of(
                new Wrong<>(
                        "a store that lists a row as often as it is asked for",
                        () -> new Showing((right, keys) -> keys.stream()
                                .map(right::find)
                                .flatMap(Optional::stream)
                                .toList()),
                        "a_row_asked_for_twice_is_listed_once"),
                new Wrong<>(
                        "a store that lists a thousand rows at most",
                        () -> new Showing((right, keys) ->
                                right.list(keys.stream().limit(1000).toList())),
                        "thousands_of_rows_are_listed"),
                new Wrong<>(
                        "a store that lists all rows or none",
                        () -> new Showing((right, keys) ->
                                keys.stream().allMatch(key -> right.find(key).isPresent())
                                        ? right.list(keys)
                                        : List.of()),
                        "a_row_asked_for_twice_is_listed_once",
                        "rows_are_listed_that_there_are",
                        "thousands_of_rows_are_listed"),
                new Wrong<>(
                        "a store that lists rows by id alone",
                        () -> new Showing((right, keys) -> right.list(keys.stream()
                                .flatMap(key -> Stream.of(RowKind.values()).map(kind -> new Key(kind, key.id())))
                                .toList())),
                        "rows_are_listed_that_there_are"));
    }

    /** Lists rows otherwise. */
    static final class Showing extends RecordsAround {
        private final BiFunction<MemoryRecords, Collection<Key>, List<Row>> list;

        Showing(BiFunction<MemoryRecords, Collection<Key>, List<Row>> list) {
            this.list = list;
        }

        @Override
        public List<Row> list(Collection<Key> keys) {
            return list.apply(right, keys);
        }
    }
}
