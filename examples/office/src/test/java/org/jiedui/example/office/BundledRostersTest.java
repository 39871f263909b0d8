package org.jiedui.example.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up people of a whole province, as the program carries them. */
class BundledRostersTest {

    @TempDir
    private Path directory;

    @Test
    void of_ten_thousand_mothers_9716_may_serve() {
        Desk desk = new Desk(directory);
        assertEquals(0, desk.run(args("screen", "--out", "@out.csv")).code());
        assertEquals(
                9_716,
                desk.text("out.csv")
                        .lines()
                        .filter(line -> line.endsWith(",合格,,"))
                        .count());
    }

    @Test
    void the_round_of_the_province_is_the_best_there_is() {
        Desk desk = new Desk(directory);
        Desk.Run run = desk.run(
                args("pair", "--children", roster("children.csv"), "--out", "@out.csv", "--report", "@r.json"));
        assertEquals(0, run.code());
        assertEquals(8_814, desk.text("out.csv").lines().count() - 1);
        assertEquals(
                230,
                desk.text("out.csv").lines().filter(line -> line.endsWith(",是")).count());
        String report = desk.text("r.json").replace(" ", "");
        for (String value : new String[] {
            "\"qualifiedMothers\":9716",
            "\"admissiblePairs\":10211031",
            "\"NOT_LEFT_BEHIND\":516",
            "\"GUARDIAN_CONSENT_MISSING\":143",
            "\"SHORTAGE\":527",
            "\"kinPairs\":230",
            "\"totalCost\":78607288"
        }) {
            assertTrue(report.contains(value), value);
        }
    }

    private static String[] args(String command, String... more) {
        String[] common = {
            command,
            "--programme",
            "hubei-provincial",
            "--divisions",
            roster("divisions.csv"),
            roster("villages.csv"),
            "--mothers",
            roster("mothers.csv"),
            "--as-of",
            "2026-03-01"
        };
        String[] all = java.util.Arrays.copyOf(common, common.length + more.length);
        System.arraycopy(more, 0, all, common.length, more.length);
        return all;
    }

    private static String roster(String name) {
        try {
            return Path.of(Office.class.getResource("hubei/" + name).toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
