package org.jiedui.example.office.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every scenario has its story, and what a story cannot tell yet is written down and not faked. */
class PendingStoriesTest {

    private static final List<Class<?>> STORIES = List.of(
            T1ApprovalRoutesStoryTest.class,
            T2EligibilityStoryTest.class,
            T3FormsAndConsentStoryTest.class,
            T4MonthsStoryTest.class,
            T5TermsStoryTest.class,
            T6FestivalsStoryTest.class,
            T6BirthdaysStoryTest.class,
            T7RevocationStoryTest.class,
            T7OtherEndingsStoryTest.class,
            T8CoverageStoryTest.class,
            T9WithdrawalStoryTest.class,
            T10StatusAndHarmStoryTest.class);

    /** A part of a scenario that belongs to a room that is not built. */
    private record Pending(String id, String reason) {

        static Pending of(String line) {
            int comma = line.indexOf(',');
            return new Pending(line.substring(0, comma), line.substring(comma + 1));
        }

        String scenario() {
            return id.substring(0, id.indexOf('/'));
        }
    }

    @Test
    void every_scenario_has_a_story() {
        Set<String> scenarios =
                IntStream.rangeClosed(1, 10).mapToObj(number -> "T-" + number).collect(Collectors.toSet());
        assertEquals(new TreeSet<>(scenarios), new TreeSet<>(told()));
    }

    @Test
    void a_story_is_named_after_its_scenario() {
        for (Class<?> story : STORIES) {
            String number = scenario(story).substring("T-".length());
            assertTrue(story.getSimpleName().matches("T" + number + "[A-Z].*StoryTest"), story.getSimpleName());
        }
    }

    @Test
    void each_pending_part_belongs_to_a_story_and_has_a_reason_in_words() {
        for (Pending pending : pending()) {
            assertTrue(told().contains(pending.scenario()), pending.id());
            assertTrue(pending.id().matches("T-[0-9]+/[a-z]+(-[a-z]+)*"), pending.id());
            assertTrue(pending.reason().matches("the [a-z]+ room: .{10,}"), pending.id());
        }
    }

    @Test
    void no_part_is_pending_twice() {
        Set<String> seen = new HashSet<>();
        pending().forEach(pending -> assertTrue(seen.add(pending.id()), pending.id()));
        assertFalse(seen.isEmpty());
    }

    private static Set<String> told() {
        return STORIES.stream().map(PendingStoriesTest::scenario).collect(Collectors.toSet());
    }

    private static String scenario(Class<?> story) {
        return Stream.of(story.getAnnotationsByType(Tag.class))
                .map(Tag::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError(story.getSimpleName() + " says of no scenario that it tells it"));
    }

    private static List<Pending> pending() {
        List<String> lines = resource().lines().toList();
        assertEquals("id,reason", lines.get(0));
        return lines.stream().skip(1).map(Pending::of).toList();
    }

    private static String resource() {
        try (InputStream in = PendingStoriesTest.class.getResourceAsStream("/pending.csv")) {
            return new String(Objects.requireNonNull(in, "pending.csv").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
