package org.jiedui.adapter.jdbc.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.fact.RecordedFact;
import org.jiedui.pairing.Pairing;
import org.jiedui.pairing.PairingFact.PairingBegan;
import org.jiedui.pairing.PairingFact.PairingEnded;

/** What is found when a crowd has gone: limits on every day, and each answer's facts. */
final class Tally {

    /** Facts that only a command of their own adds, one each. */
    private static final List<String> ONE_EACH =
            List.of("PairingProposed", "ConsentGiven", "PairingBegan", "PairingEnded", "ContactRecorded");

    private static final int DAYS = 150;

    private final JdbcStore store;
    private final Audit audit;
    private final Map<String, String> told;

    Tally(JdbcStore store, DataSource source, Map<String, String> told) {
        this.store = store;
        this.audit = Audit.of(store, source);
        this.told = told;
    }

    void requireAll() {
        requireLimits();
        requireEffects();
        requireCounts();
    }

    /** P2, by the facts alone. */
    private void requireLimits() {
        ProgrammeOffice office = County.office(store.records(), store.people(), () -> County.START);
        List<Pairing> all = IntStream.range(0, Crowd.MOTHERS)
                .mapToObj(mother -> office.pairing().pairingsOf(County.motherId(mother)))
                .flatMap(List::stream)
                .toList();
        for (int number = -1; number < DAYS; number++) {
            LocalDate day = County.day(County.START).plusDays(number);
            List<Pairing> open =
                    all.stream().filter(pairing -> isOpen(pairing, day)).toList();
            count(open, pairing -> pairing.child().value())
                    .forEach((child, mothers) -> Audit.require(mothers <= 1, "too many mothers of " + child, day));
            count(open, pairing -> pairing.mother().value()).forEach((mother, children) -> {
                int places = County.places(Integer.parseInt(mother.substring(2)));
                Audit.require(children <= places, "too many children of " + mother, day);
            });
        }
    }

    private static Map<String, Long> count(List<Pairing> open, Function<Pairing, String> side) {
        return open.stream().collect(Collectors.groupingBy(side, Collectors.counting()));
    }

    /** A proposal holds until its day, a pairing that began until it is ended. */
    private static boolean isOpen(Pairing pairing, LocalDate day) {
        Optional<LocalDate> end = first(pairing, PairingEnded.class);
        boolean began = first(pairing, PairingBegan.class).isPresent();
        return !day.isBefore(pairing.proposal().happenedOn())
                && end.filter(on -> !on.isAfter(day)).isEmpty()
                && (began || day.isBefore(pairing.proposal().until()));
    }

    private static Optional<LocalDate> first(Pairing pairing, Class<?> type) {
        return pairing.facts().stream()
                .filter(type::isInstance)
                .map(fact -> fact.happenedOn())
                .findFirst();
    }

    /** No update is lost: what was answered yes is among the facts, and what was not answered is not. */
    private void requireEffects() {
        told.forEach((id, outcome) -> {
            List<RecordedFact> facts = audit.byCommand().getOrDefault(id, List.of());
            if (Outcome.isCommitted(outcome)) {
                String type = Outcome.factType(outcome);
                Audit.require(
                        facts.stream().anyMatch(fact -> fact.type().equals(type)), "an answer without its fact", id);
            }
            Audit.require(!outcome.equals(Outcome.BUSY) || facts.isEmpty(), "busy, and kept:", id);
        });
    }

    private void requireCounts() {
        Map<String, Long> answered = new HashMap<>();
        told.values().stream()
                .filter(Outcome::isCommitted)
                .forEach(outcome -> answered.merge(Outcome.factType(outcome), 1L, Long::sum));
        Map<String, Long> kept = new HashMap<>();
        audit.byCommand().values().forEach(facts -> facts.forEach(fact -> kept.merge(fact.type(), 1L, Long::sum)));
        ONE_EACH.forEach(type -> assertEquals(answered.get(type), kept.get(type), type));
    }

    /** How many of which kind were answered, for a report. */
    static Map<String, Integer> kinds(Map<String, String> told) {
        Map<String, Integer> kinds = new TreeMap<>();
        told.values().forEach(outcome -> kinds.merge(outcome.split(" ", 2)[0], 1, Integer::sum));
        return kinds;
    }
}
