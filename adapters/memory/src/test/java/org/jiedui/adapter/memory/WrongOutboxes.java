package org.jiedui.adapter.memory;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jiedui.port.Message;
import org.jiedui.port.Outbox;
import org.jiedui.port.Records;

/** Stores whose outbox is wrong. */
final class WrongOutboxes {

    private WrongOutboxes() {}

    /** Records and the outbox they feed. */
    record Store(Records records, Outbox outbox) {

        static Store right() {
            return of(outbox -> outbox);
        }

        static Store of(Function<Outbox, Outbox> wrong) {
            MemoryRecords records = new MemoryRecords();
            return new Store(records, wrong.apply(records.outbox()));
        }

        static Store of(RecordsAround wrong) {
            return new Store(wrong, wrong.right.outbox());
        }
    }

    static Stream<Wrong<Store>> all() {
        return Stream.of(wrongOrders(), wrongMarks(), WrongTakeOvers.all()).flatMap(all -> all);
    }

    private static Stream<Wrong<Store>> wrongOrders() {
        return Stream.of(
                new Wrong<>(
                        "a store that makes a notice of each fact",
                        () -> Store.of(new WrongNotices.Chattering()),
                        "nothing_is_handed_out_of_an_empty_outbox"),
                new Wrong<>(
                        "a store that puts notices out before it checks versions",
                        () -> Store.of(new WrongNotices.Hasty()),
                        "S4_no_notice_of_a_stale_or_repeated_command_is_handed_out",
                        "S4_notices_of_commands_kept_together_come_in_their_order"),
                new Wrong<>(
                        "a store that rounds instants",
                        () -> Store.of(new WrongHistories.RoundingInstants()),
                        "S4_a_committed_notice_is_handed_out_as_it_was_given"),
                new Wrong<>(
                        "a store that puts out the notices of a commit in another order",
                        () -> Store.of(new WrongNotices.Reversing()),
                        "S4_a_claim_taken_over_marks_nothing_any_more",
                        "S4_a_parked_message_is_not_taken_over",
                        "S4_a_parked_message_is_sent_again_as_if_new_by_releasing_it",
                        "S4_a_parked_message_is_settled_by_marking_it_done",
                        "S4_a_parked_message_stops_its_subject_alone",
                        "S4_a_subject_goes_on_at_the_place_of_its_next_message",
                        "S4_messages_of_one_subject_come_one_at_a_time_and_in_order",
                        "S4_messages_taken_over_come_at_their_old_places"),
                new Wrong<>(
                        "a store that puts out the notices of a call in another order",
                        () -> Store.of(new WrongNotices.LastFirst()),
                        "S4_notices_of_commands_kept_together_come_in_their_order"),
                new Wrong<>(
                        "a store that takes the instant of a notice for a local time",
                        () -> Store.of(new WrongClocks.Recording(WrongClocks::throughLocalTime)),
                        "S4_the_instant_of_a_message_is_kept_in_any_default_time_zone"),
                new Wrong<>(
                        "an outbox that takes a message for delivered when it is handed out",
                        () -> Store.of(OutboxAround.Acknowledging::new),
                        "S4_a_claim_taken_over_marks_nothing_any_more",
                        "S4_a_parked_message_is_not_taken_over",
                        "S4_a_parked_message_is_sent_again_as_if_new_by_releasing_it",
                        "S4_a_parked_message_is_settled_by_marking_it_done",
                        "S4_a_parked_message_stops_its_subject_alone",
                        "S4_a_released_message_comes_again_as_the_next_attempt",
                        "S4_an_older_token_marks_nothing",
                        "S4_attempts_are_counted_on_over_a_take_over",
                        "S4_each_message_goes_to_one_thread_and_in_the_order_of_its_subject",
                        "S4_messages_of_one_subject_come_one_at_a_time_and_in_order",
                        "S4_messages_taken_over_come_at_their_old_places",
                        "S4_parked_messages_are_listed_with_their_reasons",
                        "S4_taking_over_tells_how_many_claims_it_ended"),
                new Wrong<>(
                        "an outbox that numbers all messages in one sequence",
                        () -> Store.of(OutboxAround.Numbering::new),
                        "S4_each_message_goes_to_one_thread_and_in_the_order_of_its_subject",
                        "S4_each_message_is_settled_once_while_threads_take_each_other_over",
                        "S4_notices_of_commands_kept_together_come_in_their_order",
                        "S4_sequences_of_a_subject_go_on_after_it_was_settled"),
                new Wrong<>(
                        "an outbox that hands out by subject",
                        () -> Store.of(outbox -> new OutboxAround.Sorting(
                                outbox, claim -> claim.message().notice().subject())),
                        "S4_a_subject_goes_on_at_the_place_of_its_next_message",
                        "S4_the_oldest_messages_come_first"),
                new Wrong<>(
                        "an outbox that takes turns",
                        () -> Store.of(outbox -> new OutboxAround.Sorting(
                                outbox, claim -> Long.toString(claim.message().sequence()))),
                        "S4_a_subject_goes_on_at_the_place_of_its_next_message"),
                new Wrong<>(
                        "an outbox that knows no limit",
                        () -> Store.of(OutboxAround.Generous::new),
                        "S4_a_parked_message_is_not_taken_over",
                        "S4_a_parked_message_stops_its_subject_alone",
                        "S4_a_subject_goes_on_at_the_place_of_its_next_message",
                        "S4_messages_taken_over_come_at_their_old_places",
                        "S4_taking_over_tells_how_many_claims_it_ended",
                        "S4_the_oldest_messages_come_first"),
                new Wrong<>(
                        "an outbox that loses a message once in a while",
                        () -> Store.of(OutboxAround.Losing::new),
                        "S4_each_message_goes_to_one_thread_and_in_the_order_of_its_subject",
                        "S4_each_message_is_settled_once_while_threads_take_each_other_over"));
    }

    private static Stream<Wrong<Store>> wrongMarks() {
        return Stream.of(
                new Wrong<>(
                        "an outbox that counts no attempts",
                        () -> Store.of(outbox -> new OutboxAround.Showing(
                                outbox, claim -> new Outbox.Claim(claim.token(), 1, claim.message()))),
                        "S4_a_released_message_comes_again_as_the_next_attempt",
                        "S4_attempts_are_counted_on_over_a_take_over"),
                new Wrong<>(
                        "an outbox that counts on when a parked message is released",
                        () -> Store.of(OutboxAround.CountingOn::new),
                        "S4_a_parked_message_is_sent_again_as_if_new_by_releasing_it"),
                new Wrong<>(
                        "an outbox whose messages have the id of their command",
                        () -> Store.of(outbox -> new OutboxAround.Showing(outbox, WrongOutboxes::withCommandForId)),
                        "S4_every_message_has_an_id_of_its_own"),
                new Wrong<>(
                        "an outbox without fences",
                        () -> Store.of(OutboxAround.Unfenced::new),
                        "S4_a_claim_taken_over_marks_nothing_any_more",
                        "S4_an_older_token_marks_nothing"),
                new Wrong<>(
                        "an outbox that parks a message and lets those behind it pass",
                        () -> Store.of(OutboxAround.LettingPass::new),
                        "S4_a_parked_message_is_not_taken_over",
                        "S4_a_parked_message_is_sent_again_as_if_new_by_releasing_it",
                        "S4_a_parked_message_is_settled_by_marking_it_done",
                        "S4_a_parked_message_stops_its_subject_alone"),
                new Wrong<>(
                        "an outbox that a parked message stops",
                        () -> Store.of(OutboxAround.Stopping::new),
                        "S4_a_parked_message_is_not_taken_over",
                        "S4_a_parked_message_stops_its_subject_alone"),
                new Wrong<>(
                        "an outbox that forgets why it parked",
                        () -> Store.of(OutboxAround.Mute::new),
                        "S4_a_parked_message_is_not_taken_over",
                        "S4_parked_messages_are_listed_with_their_reasons"),
                new Wrong<>(
                        "an outbox that does not release what is parked",
                        () -> Store.of(outbox -> new OutboxAround.Deaf(outbox, true)),
                        "S4_a_parked_message_is_sent_again_as_if_new_by_releasing_it"),
                new Wrong<>(
                        "an outbox that does not settle what is parked",
                        () -> Store.of(outbox -> new OutboxAround.Deaf(outbox, false)),
                        "S4_a_parked_message_is_not_taken_over",
                        "S4_a_parked_message_is_settled_by_marking_it_done"));
    }

    private static Outbox.Claim withCommandForId(Outbox.Claim claim) {
        Message message = claim.message();
        String id = message.command().value();
        Message renamed =
                new Message(id, message.sequence(), message.recordedAt(), message.command(), message.notice());
        return new Outbox.Claim(claim.token(), claim.attempt(), renamed);
    }
}
