package org.jiedui.example.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law S3: the same season is lived on every store, byte for byte. */
class SeasonStoresTest {

    private static final Map<String, String> KEYED = Map.of("JIEDUI_MASTER_KEY", "0123456789abcdef".repeat(4));

    @TempDir
    private Path directory;

    private Desk.Run season(Desk desk, String folder, String store) {
        return desk.run(
                "season",
                "--mothers",
                "60",
                "--children",
                "60",
                "--seed",
                "7",
                "--out",
                "@" + folder,
                "--store",
                store);
    }

    private void assertSameAsInMemory(String store) {
        Desk desk = new Desk(directory, KEYED);
        Desk.Run memory = season(desk, "memory", "memory");
        Desk.Run other = season(desk, "other", store);
        assertEquals(0, other.code(), other.err());
        assertEquals(year(memory), year(other));
        for (String register : List.of("pairs.csv", "ledger.csv", "standing.csv", "waiting.csv")) {
            assertEquals(desk.text("memory/" + register), desk.text("other/" + register), register);
        }
    }

    /** All that was told but the last line, which names the folder. */
    private static List<String> year(Desk.Run run) {
        List<String> lines = run.out().lines().toList();
        return lines.subList(0, lines.size() - 1);
    }

    @Test
    void S3_a_season_in_a_folder_is_the_season_in_memory() {
        assertSameAsInMemory("file:@store");
    }

    @Test
    void S3_a_season_in_h2_is_the_season_in_memory() {
        assertSameAsInMemory("jdbc:h2:file:" + directory.resolve("h2/office") + ";WRITE_DELAY=0");
    }

    @Test
    void S3_a_season_in_postgresql_is_the_season_in_memory() {
        assertSameAsInMemory(Postgres.emptySchema());
    }

    @Test
    void a_second_season_in_one_store_is_refused_and_touches_nothing() {
        Desk desk = new Desk(directory);
        assertEquals(0, season(desk, "first", "file:@store").code());
        String before = desk.text("first/ledger.csv");
        assertEquals(
                new Desk.Run(2, "", "error store: a season needs an empty one, and much has happened in this\n"),
                season(desk, "second", "file:@store"));
        assertFalse(desk.has("second"));
        assertEquals(before, desk.text("first/ledger.csv"));
    }
}
