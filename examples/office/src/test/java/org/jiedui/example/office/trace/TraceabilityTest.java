package org.jiedui.example.office.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every clause of the four plans is shown by a test that names it, or listed with the reason why it is not built. */
class TraceabilityTest {

    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([HSER]-[0-9A-Za-z]+)\"\\)");
    private static final Pattern LISTED = Pattern.compile("([HSER]-[0-9A-Za-z]+),(LATER|NEVER),(\\S.{9,})");

    @Test
    void every_clause_is_shown_by_a_test_or_listed_with_a_reason() throws IOException {
        assertEquals(Set.of(), untraced(clauses(), cited(), listed().keySet()));
    }

    @Test
    void no_clause_is_both_shown_and_listed_as_missing() throws IOException {
        Set<String> both = new TreeSet<>(listed().keySet());
        both.retainAll(cited());
        assertEquals(Set.of(), both);
    }

    @Test
    void only_clauses_of_the_plans_are_named() throws IOException {
        Set<String> unknown = new TreeSet<>(cited());
        unknown.addAll(listed().keySet());
        unknown.removeAll(clauses());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void a_clause_that_nobody_shows_or_lists_is_found() {
        assertEquals(Set.of("H-2"), untraced(Set.of("H-1", "H-2", "H-3"), Set.of("H-1"), Set.of("H-3")));
    }

    @Test
    void the_sources_of_all_modules_are_read() throws IOException {
        assertTrue(sources().stream().anyMatch(file -> file.toString().contains("core")));
        assertTrue(sources().stream().anyMatch(file -> file.toString().contains("memory")));
    }

    private static Set<String> untraced(Set<String> clauses, Set<String> cited, Set<String> listed) {
        Set<String> untraced = new TreeSet<>(clauses);
        untraced.removeAll(cited);
        untraced.removeAll(listed);
        return untraced;
    }

    private static Set<String> clauses() throws IOException {
        return new TreeSet<>(lines("clauses.txt"));
    }

    private static Map<String, String> listed() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : lines("unbuilt.csv")) {
            Matcher row = LISTED.matcher(line);
            assertTrue(row.matches(), "not an id, LATER or NEVER, and a reason: " + line);
            assertEquals(null, reasons.put(row.group(1), row.group(3)), "listed twice: " + line);
        }
        return reasons;
    }

    private static Set<String> cited() throws IOException {
        Set<String> cited = new TreeSet<>();
        for (Path source : sources()) {
            TAG.matcher(Files.readString(source)).results().forEach(tag -> cited.add(tag.group(1)));
        }
        return cited;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", ".."))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            file.toString().contains(Path.of("src", "test").toString()))
                    .toList();
        }
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = TraceabilityTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
