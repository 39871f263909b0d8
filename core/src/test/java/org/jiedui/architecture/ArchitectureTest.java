package org.jiedui.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The core keeps its rules, and for each rule a specimen shows that it bites. */
class ArchitectureTest {

    private static final String SPECIMENS = "org.jiedui.architecture.specimen";
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.jiedui");
    private static final JavaClasses SPECIMEN = new ClassFileImporter().importPackages(SPECIMENS);

    static Stream<ArchRule> rules() {
        Corridor corridor = Corridor.under("org.jiedui");
        return Stream.concat(
                corridor.roomsLookBackOnly().stream(),
                Stream.of(
                        corridor.everyClassHasARoom(),
                        corridor.flowIsSeenByTheFrontDoorOnly(),
                        corridor.noCycles(),
                        corridor.namesAreDomainNouns(),
                        Purity.noClock(),
                        Purity.noChance(),
                        Purity.noDefaultZone(),
                        Purity.noDefaultLocale(),
                        Purity.noDefaultCharset()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_core_keeps(ArchRule rule) {
        rule.check(CORE);
    }

    @Test
    void every_room_of_the_corridor_holds_classes() {
        Set<String> rooms = CORE.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith("org.jiedui."))
                .map(name -> name.substring("org.jiedui.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Corridor.rooms()), rooms);
    }

    @Test
    void a_room_that_looks_ahead_is_caught() {
        assertCaught(corridor().roomsLookBackOnly(), "rule.LooksAhead");
        assertCaught(corridor().roomsLookBackOnly(), "pairing.SeesProgramme");
    }

    @Test
    void a_logger_of_the_platform_is_caught() {
        assertCaught(corridor().roomsLookBackOnly(), "place.LogsQuietly");
    }

    @Test
    void a_class_without_a_room_is_caught() {
        assertCaught(List.of(corridor().everyClassHasARoom()), "attic.Forgotten");
    }

    @Test
    void somebody_who_sees_the_flow_is_caught() {
        assertCaught(List.of(corridor().flowIsSeenByTheFrontDoorOnly()), "port.SeesFlow");
    }

    @Test
    void a_cycle_is_caught() {
        assertCaught(List.of(corridor().noCycles()), "programme.WholeProgramme");
    }

    @Test
    void a_manager_is_caught() {
        assertCaught(List.of(corridor().namesAreDomainNouns()), "place.PlaceManager");
    }

    @Test
    void whoever_takes_the_time_is_caught_at_every_place() {
        assertCaught(List.of(Purity.noClock()), "impure.TakesTheClock.zoned()");
        assertCaught(List.of(Purity.noClock()), "impure.TakesTheClock.referred()");
    }

    @Test
    void whoever_takes_chance_is_caught_at_every_place() {
        assertCaught(List.of(Purity.noChance()), "impure.TakesChance.drawn()");
        assertCaught(List.of(Purity.noChance()), "impure.TakesChance.referred()");
    }

    @Test
    void whoever_takes_a_default_is_caught() {
        assertCaught(List.of(Purity.noDefaultZone()), "impure.TakesTheZone");
        assertCaught(List.of(Purity.noDefaultLocale()), "impure.TakesTheLocale");
        assertCaught(List.of(Purity.noDefaultCharset()), "impure.TakesTheCharset");
    }

    private static Corridor corridor() {
        return Corridor.under(SPECIMENS);
    }

    private static void assertCaught(List<ArchRule> rules, String specimen) {
        String caught = rules.stream()
                .map(rule -> rule.allowEmptyShould(true).evaluate(SPECIMEN))
                .filter(EvaluationResult::hasViolation)
                .flatMap(result -> result.getFailureReport().getDetails().stream())
                .collect(Collectors.joining("\n"));
        assertFalse(caught.isEmpty(), "nothing was caught");
        assertTrue(caught.contains(SPECIMENS + "." + specimen), caught);
    }
}
