package org.jiedui.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.duty.ContactRecorded;
import org.jiedui.duty.LeaveGranted;
import org.jiedui.pairing.ChildFact;
import org.jiedui.pairing.PairingFact;
import org.jiedui.pairing.PlaceFact;
import org.jiedui.pairing.RoundProposed;
import org.jiedui.qualification.QualificationFact;
import org.jiedui.standing.MandatoryReportOpened;
import org.jiedui.standing.StandingFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happened is read back from its stored form as it was, and no fact is without an example. */
class FactRoundTripTest {

    /** Reads a fact from its type, its day and its fields. */
    private interface Restoring {
        Fact restore(String type, LocalDate on, Fields fields);
    }

    /** The readers of the rooms, by the interface or record whose facts they read. */
    private static final Map<Class<? extends Fact>, Restoring> READERS = readers();

    private static Map<Class<? extends Fact>, Restoring> readers() {
        Map<Class<? extends Fact>, Restoring> readers = new LinkedHashMap<>();
        readers.put(QualificationFact.class, QualificationFact::restore);
        readers.put(PairingFact.class, PairingFact::restore);
        readers.put(ChildFact.class, ChildFact::restore);
        readers.put(PlaceFact.class, PlaceFact::restore);
        readers.put(StandingFact.class, StandingFact::restore);
        readers.put(ContactRecorded.class, (type, on, fields) -> ContactRecorded.restore(on, fields));
        readers.put(LeaveGranted.class, (type, on, fields) -> LeaveGranted.restore(on, fields));
        readers.put(MandatoryReportOpened.class, (type, on, fields) -> MandatoryReportOpened.restore(on, fields));
        readers.put(RoundProposed.class, (type, on, fields) -> RoundProposed.restore(on, fields));
        return readers;
    }

    static Stream<Fact> facts() {
        return FactExamples.all();
    }

    private static Restoring readerOf(Fact fact) {
        return READERS.entrySet().stream()
                .filter(reader -> reader.getKey().isInstance(fact))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static void isReadBack(Fact fact, Restoring reader) {
        Fields stored = Fields.decode(fact.fields().encode());
        Fact read = reader.restore(fact.type(), fact.happenedOn(), stored);
        assertEquals(fact, read);
        assertEquals(fact.fields(), read.fields());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_is_read_back_as_it_was(Fact fact) {
        isReadBack(fact, readerOf(fact));
    }

    @Test
    void a_reader_that_loses_a_part_would_be_caught() {
        Fact heard = new StandingFact.MotherHeard(LocalDate.of(2026, 3, 1), true);
        Restoring forgetful = (type, on, fields) -> new StandingFact.MotherHeard(on, false);
        assertThrows(AssertionError.class, () -> isReadBack(heard, forgetful));
    }

    @Test
    void a_fact_is_stored_under_its_simple_name_in_its_first_form() {
        assertTrue(facts().allMatch(fact -> fact.type().equals(fact.getClass().getSimpleName())));
        assertTrue(facts().allMatch(fact -> fact.formVersion() == 1));
    }

    @Test
    void two_different_facts_are_never_stored_alike() {
        List<String> stored = facts().map(
                        fact -> fact.type() + fact.happenedOn() + fact.fields().encode())
                .toList();
        assertEquals(stored.size(), stored.stream().distinct().count());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void no_fact_holds_more_than_ids_codes_dates_and_divisions(Fact fact) {
        assertTrue(fact.fields().asMap().values().stream().allMatch(text -> text.matches("[ -~]*")));
    }

    @Test
    void a_type_that_no_room_knows_is_refused_by_each() {
        Fields fields = Fields.none().with("pairing", "p-1");
        LocalDate day = LocalDate.of(2026, 3, 1);
        for (Map.Entry<Class<? extends Fact>, Restoring> reader : READERS.entrySet()) {
            if (reader.getKey().isSealed()) {
                Exception refused = assertThrows(
                        IllegalArgumentException.class, () -> reader.getValue().restore("Forgotten", day, fields));
                assertTrue(refused.getMessage().contains("Forgotten"), refused.getMessage());
            }
        }
    }

    private static Set<String> kinds(Stream<? extends Class<?>> kinds) {
        return kinds.map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> examples() {
        return kinds(facts().map(Fact::getClass));
    }

    @Test
    void every_kind_of_fact_that_a_reader_permits_has_an_example() {
        assertEquals(kinds(READERS.keySet().stream().flatMap(FactRoundTripTest::permitted)), examples());
    }

    private static Stream<Class<?>> permitted(Class<?> room) {
        return room.isSealed()
                ? Arrays.stream(room.getPermittedSubclasses()).flatMap(FactRoundTripTest::permitted)
                : Stream.of(room);
    }

    @Test
    void no_fact_of_the_library_is_without_a_reader_and_an_example() {
        Set<String> facts = new ClassFileImporter()
                        .withImportOption(location -> !location.contains("/test-classes/"))
                        .importPackages("org.jiedui")
                        .stream()
                        .filter(type -> !type.isInterface() && type.isAssignableTo(Fact.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(facts.isEmpty());
        assertEquals(facts, examples());
    }

    @Test
    void a_fact_without_an_example_would_be_caught() {
        Set<String> fewer =
                kinds(facts().filter(fact -> !(fact instanceof LeaveGranted)).map(Fact::getClass));
        assertNotEquals(fewer, examples());
    }
}
