package org.jiedui.adapter.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jiedui.fact.Command;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.fact.RecordedFact;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.NewFact;
import org.jiedui.port.Query;
import org.jiedui.port.Row;
import org.jiedui.port.StoredAnswer;

/** Records that are wrong in what they keep. */
final class WrongHistories {

    private WrongHistories() {}

    static Stream<Wrong<RecordsAround>> all() {
        return Stream.of(
                new Wrong<>(
                        "a store that forgets a fact once in a while",
                        Forgetful::new,
                        "P2_threads_that_keep_commands_in_opposite_orders_lose_no_update",
                        "S1_instants_are_kept_in_any_default_time_zone",
                        "S5_appends_by_many_threads_keep_the_chain_whole",
                        "a_thousand_commands_are_kept_in_one_call"),
                new Wrong<>(
                        "a store that appends the facts of a repeated command",
                        Duplicating::new,
                        "S3_a_command_sent_by_many_threads_has_one_effect",
                        "S3_a_command_that_comes_again_in_a_later_call_is_answered",
                        "S3_a_command_that_comes_again_in_one_call_is_answered",
                        "S3_the_same_command_id_has_one_effect",
                        "S5_what_is_not_kept_moves_no_head"),
                new Wrong<>(
                        "a store that keeps the last answer",
                        OverwritingAnswers::new,
                        "S3_a_command_that_comes_again_in_one_call_is_answered",
                        "S3_the_first_answer_of_a_command_stays"),
                new Wrong<>(
                        "a store that keeps no answer without an effect",
                        ForgettingRefusals::new,
                        "S3_the_first_answer_of_a_command_stays",
                        "an_answer_may_be_kept_alone"),
                new Wrong<>(
                        "a store that reorders the facts of a commit",
                        Reordering::new,
                        "S1_days_are_kept_in_any_default_time_zone",
                        "S1_facts_of_one_commit_keep_their_order"),
                new Wrong<>(
                        "a store that rounds instants",
                        RoundingInstants::new,
                        "S1_facts_are_kept_as_they_were_committed",
                        "S1_instants_are_kept_to_the_microsecond"),
                new Wrong<>(
                        "a store that shifts days by a zone",
                        ShiftingDays::new,
                        "S1_days_are_kept_in_any_default_time_zone",
                        "S1_facts_are_kept_as_they_were_committed",
                        "S5_the_facts_of_a_stream_are_chained"),
                new Wrong<>("a store that cuts long texts", Cutting::new, "S1_any_text_of_any_length_is_kept"),
                new Wrong<>(
                        "a chain that is not chained",
                        () -> new Showing(
                                fact -> RecordsAround.renumbered(fact, fact.sequence(), RecordedFact.GENESIS)),
                        "P2_threads_that_keep_commands_in_opposite_orders_lose_no_update",
                        "S2_nothing_is_kept_of_a_stale_command_nor_of_those_behind_it",
                        "S5_appends_by_many_threads_keep_the_chain_whole",
                        "S5_the_facts_of_a_stream_are_chained",
                        "a_later_command_builds_on_an_earlier_one_of_the_same_call",
                        "a_page_of_any_limit_goes_on_where_the_one_before_ended",
                        "a_thousand_commands_are_kept_in_one_call",
                        "facts_added_meanwhile_do_not_disturb_a_cursor"));
    }

    /** Loses the facts of one commit in forty. */
    static final class Forgetful extends RecordsAround {
        private final AtomicInteger done = new AtomicInteger();

        @Override
        public Commit commit(Changes changes) {
            Commit commit = right.commit(done.get() % 40 == 39 ? withFacts(changes, List.of()) : changes);
            if (commit == Commit.DONE) {
                done.incrementAndGet();
            }
            return commit;
        }
    }

    /** Appends the facts of a repeated command again. */
    static final class Duplicating extends RecordsAround {
        private final AtomicInteger copies = new AtomicInteger();

        @Override
        public Commit commit(Changes changes) {
            Commit commit = right.commit(changes);
            if (commit == Commit.ANSWERED && !changes.facts().isEmpty()) {
                Command copy = Command.of("copy-" + copies.incrementAndGet(), "nobody");
                right.commit(new Changes(
                        copy,
                        changes.recordedAt(),
                        changes.answer(),
                        Map.of(),
                        List.of(),
                        changes.facts(),
                        List.of(),
                        List.of()));
            }
            return commit;
        }
    }

    /** Takes the answer of a repeated command in place of the first. */
    static final class OverwritingAnswers extends RecordsAround {
        private final Map<CommandId, StoredAnswer> last = new ConcurrentHashMap<>();

        @Override
        public Commit commit(Changes changes) {
            Commit commit = right.commit(changes);
            if (commit != Commit.STALE) {
                last.put(changes.command().id(), changes.answer());
            }
            return commit;
        }

        @Override
        public Optional<StoredAnswer> answer(CommandId command) {
            return Optional.ofNullable(last.get(command));
        }
    }

    /** Keeps no answer of a command that changed nothing. */
    static final class ForgettingRefusals extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            boolean empty = changes.rows().isEmpty()
                    && changes.facts().isEmpty()
                    && changes.files().isEmpty();
            return empty ? Commit.DONE : right.commit(changes);
        }
    }

    /** Appends the facts of a commit in another order. */
    static final class Reordering extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            List<NewFact> reversed = new ArrayList<>(changes.facts());
            Collections.reverse(reversed);
            return right.commit(withFacts(changes, reversed));
        }
    }

    /** Rounds instants as databases do. */
    static final class RoundingInstants extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            Instant rounded = changes.recordedAt().truncatedTo(ChronoUnit.MILLIS);
            return right.commit(new Changes(
                    changes.command(),
                    rounded,
                    changes.answer(),
                    changes.expected(),
                    changes.rows(),
                    changes.facts(),
                    changes.notices(),
                    changes.files()));
        }
    }

    /** Takes the day of a fact for an instant in another zone. */
    static final class ShiftingDays extends RecordsAround {
        private record Shifted(LocalDate happenedOn, Fields fields, String type, int formVersion) implements Fact {}

        @Override
        public Commit commit(Changes changes) {
            return right.commit(withFacts(
                    changes,
                    changes.facts().stream()
                            .map(fact -> new NewFact(fact.stream(), shifted(fact.fact())))
                            .toList()));
        }

        private static Fact shifted(Fact fact) {
            return new Shifted(fact.happenedOn().minusDays(1), fact.fields(), fact.type(), fact.formVersion());
        }
    }

    /** Cuts long bodies off. */
    static final class Cutting extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            List<Row> rows = changes.rows().stream()
                    .map(row -> new Row(row.key(), row.version(), row.columns(), cut(row.body())))
                    .toList();
            return right.commit(with(changes, changes.expected(), rows));
        }

        private static String cut(String body) {
            return body.substring(0, Math.min(body.length(), 65_535));
        }
    }

    /** Changes each item that a scan shows. */
    static final class Showing extends RecordsAround {
        /** What is shown in place of a fact. */
        interface Change {
            RecordedFact shown(RecordedFact fact);
        }

        private final Change change;

        Showing(Change change) {
            this.change = change;
        }

        @Override
        @SuppressWarnings("unchecked") // facts were asked for
        public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
            right.scan(
                    query, item -> visitor.accept(item instanceof RecordedFact fact ? (T) change.shown(fact) : item));
        }
    }
}
