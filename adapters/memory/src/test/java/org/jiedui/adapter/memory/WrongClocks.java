package org.jiedui.adapter.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.RecordedFact;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Query;

/** Records that are wrong about instants and days. */
final class WrongClocks {

    private WrongClocks() {}

    static Stream<Wrong<RecordsAround>> all() {
        return Stream.of(
                new Wrong<>(
                        "a store without a time before 1970",
                        () -> new Recording(at -> at.isBefore(Instant.EPOCH) ? Instant.EPOCH : at),
                        "S1_instants_are_kept_to_the_microsecond"),
                new Wrong<>(
                        "a store that takes an instant for a local time",
                        () -> new Recording(WrongClocks::throughLocalTime),
                        "S1_instants_are_kept_in_any_default_time_zone"),
                new Wrong<>(
                        "a store that shows instants by the zone of whoever asks",
                        () -> new ShowingByZone(WrongClocks::shifted),
                        "S1_instants_are_kept_in_any_default_time_zone"),
                new Wrong<>(
                        "a store that takes a day for its midnight",
                        () -> new ShowingByZone(WrongClocks::atMidnight),
                        "S1_days_are_kept_in_any_default_time_zone"));
    }

    /** Of the hour that comes twice, the second is lost. */
    static Instant throughLocalTime(Instant at) {
        ZoneId zone = ZoneId.systemDefault();
        return at.atZone(zone).toLocalDateTime().atZone(zone).toInstant();
    }

    private static RecordedFact shifted(RecordedFact fact, ZoneId written, ZoneId read) {
        Instant at = fact.recordedAt();
        Duration apart = Duration.ofSeconds(written.getRules().getOffset(at).getTotalSeconds()
                - read.getRules().getOffset(at).getTotalSeconds());
        return dated(fact, at.plus(apart), fact.happenedOn());
    }

    private static RecordedFact atMidnight(RecordedFact fact, ZoneId written, ZoneId read) {
        Instant midnight = fact.happenedOn().atStartOfDay(written).toInstant();
        return dated(fact, fact.recordedAt(), midnight.atZone(read).toLocalDate());
    }

    private static RecordedFact dated(RecordedFact fact, Instant recordedAt, LocalDate happenedOn) {
        return new RecordedFact(
                fact.stream(),
                fact.sequence(),
                recordedAt,
                fact.command(),
                fact.actor(),
                fact.type(),
                fact.form(),
                happenedOn,
                fact.body(),
                fact.previousHash(),
                fact.hash());
    }

    /** Keeps another instant. */
    static final class Recording extends RecordsAround {
        private final UnaryOperator<Instant> change;

        Recording(UnaryOperator<Instant> change) {
            this.change = change;
        }

        @Override
        public Commit commit(Changes changes) {
            return right.commit(new Changes(
                    changes.command(),
                    change.apply(changes.recordedAt()),
                    changes.answer(),
                    changes.expected(),
                    changes.rows(),
                    changes.facts(),
                    changes.notices(),
                    changes.files()));
        }
    }

    /** Shows facts by the zones in which they were written and are read. */
    static final class ShowingByZone extends RecordsAround {
        /** What is shown in place of a fact. */
        interface Change {
            RecordedFact shown(RecordedFact fact, ZoneId written, ZoneId read);
        }

        private final Map<CommandId, ZoneId> zones = new ConcurrentHashMap<>();
        private final Change change;

        ShowingByZone(Change change) {
            this.change = change;
        }

        @Override
        public Commit commit(Changes changes) {
            zones.putIfAbsent(changes.command().id(), ZoneId.systemDefault());
            return right.commit(changes);
        }

        @Override
        @SuppressWarnings("unchecked") // facts were asked for
        public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
            right.scan(
                    query,
                    item -> visitor.accept(
                            item instanceof RecordedFact fact
                                    ? (T) change.shown(fact, zones.get(fact.command()), ZoneId.systemDefault())
                                    : item));
        }
    }
}
