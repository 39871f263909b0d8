package org.jiedui.adapter.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fields;
import org.jiedui.port.Message;
import org.jiedui.port.Messages;
import org.jiedui.port.Notice;
import org.jiedui.rule.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoggingMessagesTest {

    private static final List<String> MARKERS =
            List.of("标记姓名甲", "MARKER-NAME-7f3a", "13900007777", "1988-03-05", "标记小学三年级");

    private final ListingLogger log = ListingProvider.logger(LoggingMessages.LOGGER_NAME);
    private final Messages messages = new LoggingMessages();

    @BeforeEach
    void clear() {
        log.lines().clear();
    }

    @Test
    void writes_a_notice_as_one_line_of_ids_and_codes() {
        messages.deliver(message("m-42", "C-17", Fields.none()));
        assertEquals(List.of("INFO WARNING_GIVEN subject=C-17 sequence=3 message=m-42 command=c-9"), log.lines());
    }

    @Test
    void writes_a_notice_that_comes_again_a_second_time_with_the_same_id() {
        messages.deliver(message("m-42", "C-17", Fields.none()));
        messages.deliver(message("m-42", "C-17", Fields.none()));
        assertEquals(2, log.lines().size());
        assertEquals(log.lines().get(0), log.lines().get(1));
    }

    @Test
    void writes_the_longest_id_that_a_message_may_have() {
        String id = "k".repeat(64) + "/" + "1".repeat(63);
        messages.deliver(message(id, "C-17", Fields.none()));
        assertEquals(List.of("INFO WARNING_GIVEN subject=C-17 sequence=3 message=" + id + " command=c-9"), log.lines());
        log.lines().clear();
        messages.deliver(message(id + "1", "C-17", Fields.none()));
        assertEquals(List.of("INFO WARNING_GIVEN subject=C-17 sequence=3 message=? command=c-9"), log.lines());
    }

    @Test
    void delivers_to_a_logger_of_the_hosts_choice() {
        ListingLogger own = ListingProvider.logger("own");
        new LoggingMessages(own).deliver(message("m-1", "C-1", Fields.none()));
        assertEquals(1, own.lines().size());
        assertEquals(List.of(), log.lines());
    }

    @Test
    @Tag("U-1")
    void V1_no_detail_of_a_notice_is_ever_written() {
        V1_holds(messages, log);
    }

    @Test
    void V1_a_log_that_writes_the_details_too_is_caught() {
        Messages leaking = message -> log.info(
                "{} subject={} details={}",
                message.notice().code(),
                message.notice().subject(),
                message.notice().details());
        assertThrows(AssertionError.class, () -> V1_holds(leaking, log));
    }

    @Test
    void V1_a_name_given_in_place_of_an_id_is_not_written() {
        messages.deliver(message("消息标记", "标记姓名甲", Fields.none()));
        assertEquals(List.of("INFO WARNING_GIVEN subject=? sequence=3 message=? command=c-9"), log.lines());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C-1\nINFO FORGED subject=C-2",
                "C-1\r",
                "C-1\u0085x",
                "C-1\u2028x",
                "\u0000",
                "\ud800",
                "\u001b[31mred",
                "{}",
                "${jndi:ldap://x}",
                "",
                " ",
                "１２３",
                "😀"
            })
    void no_id_breaks_a_line_or_smuggles_one_in(String hostile) {
        messages.deliver(message(hostile, hostile, Fields.none()));
        assertEquals(List.of("INFO WARNING_GIVEN subject=? sequence=3 message=? command=c-9"), log.lines());
    }

    @Test
    void an_id_of_a_million_characters_is_not_written() {
        messages.deliver(message("m-42", "C".repeat(1 << 20), Fields.none()));
        assertEquals(List.of("INFO WARNING_GIVEN subject=? sequence=3 message=m-42 command=c-9"), log.lines());
    }

    @Test
    void a_missing_logger_and_a_missing_message_are_misuse() {
        assertThrows(NullPointerException.class, () -> new LoggingMessages(null));
        assertThrows(NullPointerException.class, () -> messages.deliver(null));
    }

    private static void V1_holds(Messages messages, ListingLogger log) {
        Fields details = Fields.none();
        for (String marker : MARKERS) {
            details = details.with("field" + MARKERS.indexOf(marker), marker);
        }
        messages.deliver(message("m-42", "C-17", details));
        for (String line : log.lines()) {
            MARKERS.forEach(marker -> assertFalse(line.contains(marker), "a marker of a person stands in the log"));
        }
    }

    private static Message message(String id, String subject, Fields details) {
        Notice notice = new Notice(subject, Code.of("WARNING_GIVEN"), details);
        return new Message(id, 3, Instant.EPOCH, CommandId.of("c-9"), notice);
    }
}
