package org.jiedui.example.office.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No programme and no roster that comes with the library asks for a citizen identity number. */
class NoIdentityNumbersTest {

    private static final Pattern ASKING = Pattern.compile("身份|证件|公民|(?i:identity|residentid)");
    private static final Path PROGRAMMES = Path.of("..", "..", "adapters", "json", "src", "main", "resources");
    private static final Path ROSTERS = Path.of("src", "main", "resources");

    @Test
    @Tag("U-15")
    void no_programme_and_no_roster_asks_for_one() throws IOException {
        List<Path> files = Stream.concat(files(PROGRAMMES, ".json").stream(), files(ROSTERS, ".csv").stream())
                .toList();
        assertTrue(files.size() >= 6, "three programmes and three rosters were read");
        for (Path file : files) {
            assertFalse(asks(Files.readString(file)), file.getFileName() + " asks for identity numbers");
        }
    }

    @Test
    void a_file_that_asks_is_found() {
        assertEquals(
                List.of(true, true, true, false),
                Stream.of("姓名,身份证号码", "{\"asks\": [\"residentId\"]}", "公民身份号码", "姓名,联系电话")
                        .map(NoIdentityNumbersTest::asks)
                        .toList());
    }

    private static boolean asks(String text) {
        return ASKING.matcher(text).find();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
