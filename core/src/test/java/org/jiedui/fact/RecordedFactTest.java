package org.jiedui.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiedui.pairing.PairingFact.PairingEnded;
import org.jiedui.rule.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hash of a fact covers all of it, and the hash before: nothing can be edited, left out or moved unseen. */
class RecordedFactTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant NOW = Instant.parse("2026-03-01T01:02:03Z");
    private static final StreamId STREAM = new StreamId(StreamId.Kind.PAIRING, "p-1");
    private static final String OTHER_HASH = "f".repeat(64);

    /** Another value for each part of a recorded fact. */
    private static final Map<String, Object> CHANGES = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("stream", new StreamId(StreamId.Kind.PAIRING, "p-2")),
            Map.entry("sequence", 2L),
            Map.entry("recordedAt", NOW.plusNanos(1)),
            Map.entry("command", CommandId.of("c-2")),
            Map.entry("actor", ActorId.of("a-2")),
            Map.entry("type", "PairingBegan"),
            Map.entry("form", 2),
            Map.entry("happenedOn", DAY.plusDays(1)),
            Map.entry("body", "reason=OTHER\n"),
            Map.entry("previousHash", OTHER_HASH),
            Map.entry("hash", OTHER_HASH)));

    private static RecordedFact recorded(long sequence, String previousHash) {
        return RecordedFact.following(
                STREAM,
                sequence,
                NOW,
                CommandId.of("c-1"),
                ActorId.of("a-1"),
                new PairingEnded(DAY, Code.of("MOVED")),
                previousHash);
    }

    private static final RecordedFact FIRST = recorded(1, RecordedFact.GENESIS);

    static Stream<String> parts() {
        return Arrays.stream(RecordedFact.class.getRecordComponents()).map(RecordComponent::getName);
    }

    /** The same fact with one part exchanged and its hash left as it was. */
    private static RecordedFact edited(String part) throws ReflectiveOperationException {
        RecordComponent[] components = RecordedFact.class.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            types[i] = components[i].getType();
            values[i] = name.equals(part)
                    ? CHANGES.get(name)
                    : components[i].getAccessor().invoke(FIRST);
        }
        return RecordedFact.class.getDeclaredConstructor(types).newInstance(values);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void is_not_intact_once_any_part_was_edited(String part) throws ReflectiveOperationException {
        assertTrue(edited("none").isIntact());
        assertNotEquals(FIRST, edited(part));
        assertFalse(edited(part).isIntact(), part);
    }

    @Test
    void keeps_what_the_fact_says() {
        assertEquals("PairingEnded", FIRST.type());
        assertEquals(1, FIRST.form());
        assertEquals(DAY, FIRST.happenedOn());
        assertEquals("reason=MOVED\n", FIRST.body());
        assertEquals(RecordedFact.GENESIS, FIRST.previousHash());
        assertTrue(FIRST.hash().matches("[0-9a-f]{64}"), FIRST.hash());
    }

    @Test
    void the_same_fact_has_the_same_hash_and_its_place_in_the_chain_another() {
        assertEquals(FIRST, recorded(1, RecordedFact.GENESIS));
        assertNotEquals(FIRST.hash(), recorded(2, FIRST.hash()).hash());
        assertNotEquals(
                recorded(2, OTHER_HASH).hash(), recorded(2, FIRST.hash()).hash());
    }

    @Test
    void a_part_cannot_be_moved_over_the_border_of_the_next() {
        RecordedFact shifted = new RecordedFact(
                STREAM,
                1,
                NOW,
                CommandId.of("c-1a"),
                ActorId.of("-1"),
                FIRST.type(),
                1,
                DAY,
                FIRST.body(),
                RecordedFact.GENESIS,
                FIRST.hash());
        assertFalse(shifted.isIntact());
    }

    @Test
    void a_stream_has_a_printable_id_of_up_to_160_characters() {
        assertEquals("PAIRING/p-1", STREAM.toString());
        assertTrue(StreamId.isId("~".repeat(160)));
        for (String text : List.of("", "a b", "字", "a\n", "~".repeat(161))) {
            assertFalse(StreamId.isId(text));
            assertThrows(IllegalArgumentException.class, () -> new StreamId(StreamId.Kind.MOTHER, text));
        }
    }

    @Test
    void a_part_of_a_command_has_an_id_of_its_own_that_fits_too() {
        assertEquals(CommandId.of("c-1.12"), CommandId.of("c-1").part(12));
        CommandId long62 = CommandId.of("c".repeat(62));
        assertEquals(64, long62.part(9).value().length());
        assertThrows(IllegalArgumentException.class, () -> long62.part(10));
    }

    @Test
    void an_actor_may_be_a_key_of_the_host_with_colons() {
        assertEquals("ldap:u-1", ActorId.of("ldap:u-1").toString());
        assertThrows(IllegalArgumentException.class, () -> ActorId.of("a b"));
        assertThrows(IllegalArgumentException.class, () -> ActorId.of(""));
        assertThrows(IllegalArgumentException.class, () -> ActorId.of(":".repeat(65)));
    }

    @Test
    void a_command_names_its_id_and_the_person_who_asks() {
        assertEquals(new Command(CommandId.of("c-1"), ActorId.of("a-1")), Command.of("c-1", "a-1"));
        assertThrows(IllegalArgumentException.class, () -> Command.of("c 1", "a-1"));
    }
}
