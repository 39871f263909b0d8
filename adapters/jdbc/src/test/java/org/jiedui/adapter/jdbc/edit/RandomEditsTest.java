package org.jiedui.adapter.jdbc.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.adapter.jdbc.server.PostgresServer;
import org.junit.jupiter.api.Test;

/** Law S5 on a database: whatever row is edited by hand, it is told where. */
class RandomEditsTest {

    /** 200 in a build; {@code -Djiedui.tries=50000} makes it 10,000. */
    private static final int EDITS = Integer.getInteger("jqwik.tries.default", 1000) / 5;

    private static final long SEED = Long.getLong("jiedui.seed", 5);

    /** Tells the places of all damages. */
    private interface Check extends Consumer<Consumer<Place>> {}

    @Test
    void S5_every_random_edit_of_a_stored_row_is_found_and_located_on_h2() throws SQLException {
        Kept kept = Kept.in(H2Databases.inMemory());
        assertEquals(List.of(), missed(kept, kept::check, EDITS));
    }

    @Test
    void S5_every_random_edit_of_a_stored_row_is_found_and_located_on_postgresql() throws SQLException {
        Kept kept = Kept.in(PostgresServer.pooledSchema());
        assertEquals(List.of(), missed(kept, kept::check, EDITS / 10));
    }

    @Test
    void the_edited_life_has_rows_in_every_table() throws SQLException {
        Kept kept = Kept.in(H2Databases.inMemory());
        for (Table table : new Edits(kept.source(), SEED).tables()) {
            assertFalse(table.rows().isEmpty(), table.name());
        }
    }

    @Test
    void a_check_that_skips_answers_is_caught() throws SQLException {
        assertMisses(place -> !place.name().startsWith("jiedui_answer"));
    }

    @Test
    void a_check_that_trusts_seals_is_caught() throws SQLException {
        assertMisses(place -> !place.damage().matches("EDITED jiedui_.*"));
    }

    private static void assertMisses(Predicate<Place> seen) throws SQLException {
        Kept kept = Kept.in(H2Databases.inMemory());
        Check blind = places -> kept.check(place -> {
            if (seen.test(place)) {
                places.accept(place);
            }
        });
        assertTrue(missed(kept, blind, 100).size() > 1);
    }

    /** The edits that were not told; a store that is as it was kept must be told of as sound before and after. */
    private static List<String> missed(Kept kept, Check check, int count) throws SQLException {
        assertEquals(List.of(), told(check));
        Edits edits = new Edits(kept.source(), SEED);
        Unknowable unknowable = new Unknowable(traced(edits.tables()));
        List<String> missed = new ArrayList<>();
        for (int done = 0; done < count; ) {
            Edit edit = edits.next();
            if (edit.changes() && !unknowable.isMet(edit) && edit.apply(kept.source())) {
                done++;
                judge(edit, check, missed);
                edit.undo(kept.source());
            }
        }
        assertEquals(List.of(), told(check));
        return missed;
    }

    private static void judge(Edit edit, Check check, List<String> missed) {
        try {
            List<Place> places = told(check);
            if (places.stream().map(Place::name).noneMatch(edit.places()::contains)) {
                missed.add(edit + ", told " + places);
            }
        } catch (RuntimeException e) {
            missed.add(edit + ", failed with " + e + " "
                    + List.of(e.getStackTrace()).subList(0, 6));
        }
    }

    private static List<Place> told(Check check) {
        List<Place> places = new ArrayList<>();
        check.accept(places::add);
        return places;
    }

    private static Set<Object> traced(List<Table> tables) {
        Set<Object> commands = new HashSet<>();
        for (Table table : tables) {
            if (List.of("jiedui_fact", "jiedui_message").contains(table.name())) {
                table.rows().forEach(row -> commands.add(table.value(row, "command")));
            }
        }
        return commands;
    }
}
