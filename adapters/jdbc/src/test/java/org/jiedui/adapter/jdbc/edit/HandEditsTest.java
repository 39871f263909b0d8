package org.jiedui.adapter.jdbc.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.adapter.jdbc.server.Sql;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Head;
import org.jiedui.port.Outbox;
import org.jiedui.port.Page;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.UnreadableException;
import org.junit.jupiter.api.Test;

/** What the store does about rows that somebody edited. */
class HandEditsTest {

    private static final String FIRST_READY =
            "SELECT subject FROM jiedui_line WHERE ready = (SELECT MIN(ready) FROM jiedui_line)";

    private final Kept kept = Kept.in(H2Databases.inMemory());

    private void run(String sql) {
        Sql.run(kept.source(), sql);
    }

    private List<String> told() {
        List<String> told = new ArrayList<>();
        kept.check(place -> told.add(place.damage()));
        return told;
    }

    @Test
    void an_edited_answer_is_never_given_out() {
        run("UPDATE jiedui_answer SET answer = '!NO_GROUND BROKEN HARD ' WHERE command = 'leave'");
        UnreadableException refused = assertThrows(
                UnreadableException.class, () -> kept.store().records().answer(CommandId.of("leave")));
        assertEquals("BAD_TEXT", refused.code().value());
        assertEquals(List.of("EDITED jiedui_answer leave"), told());
    }

    @Test
    void an_answer_that_is_gone_is_missed_by_the_facts_of_its_command() {
        run("DELETE FROM jiedui_answer WHERE command = 'leave'");
        assertEquals(List.of("MISSING jiedui_answer leave"), told());
    }

    @Test
    void an_edited_message_is_parked_while_others_flow() {
        String subject = Sql.value(kept.source(), FIRST_READY);
        run("UPDATE jiedui_message SET details = 'name=x' || CHAR(10) WHERE subject = '" + subject + "'");
        Outbox outbox = kept.store().outbox();
        List<Outbox.Claim> claims = outbox.claim(1);
        assertEquals(1, claims.size());
        assertNotEquals(subject, claims.get(0).message().notice().subject());
        Outbox.Parked parked = findDamaged(outbox).orElseThrow();
        assertEquals(subject, parked.claim().message().notice().subject());
        assertEquals(JdbcStore.DAMAGED, parked.claim().message().notice().code());
        assertTrue(parked.claim().message().notice().details().asMap().isEmpty());
    }

    @Test
    void an_edited_message_is_delivered_once_it_was_restored_and_released() {
        String subject = Sql.value(kept.source(), FIRST_READY);
        run("UPDATE jiedui_message SET code = code || 'X' WHERE subject = '" + subject + "'");
        Outbox outbox = kept.store().outbox();
        outbox.claim(1).forEach(outbox::release);
        run("UPDATE jiedui_message SET code = SUBSTRING(code, 1, LENGTH(code) - 1) WHERE subject = '" + subject + "'");
        outbox.release(findDamaged(outbox).orElseThrow().claim());
        assertEquals(subject, outbox.claim(1).get(0).message().notice().subject());
        assertEquals(Optional.empty(), findDamaged(outbox));
    }

    private static Optional<Outbox.Parked> findDamaged(Outbox outbox) {
        return outbox.parked().stream()
                .filter(parked -> parked.reason().equals(JdbcStore.DAMAGED))
                .findFirst();
    }

    @Test
    void rows_under_keys_that_are_none_are_told_and_stop_nothing() {
        run("UPDATE jiedui_fact SET kind = 9 WHERE stream = 'M-1' AND sequence = 1");
        run("UPDATE jiedui_head SET stream = '王 小明' WHERE stream = 'M-2'");
        run("UPDATE jiedui_leave SET id = '' WHERE id = 'M-0'");
        List<String> told = told();
        assertTrue(told.contains("FOREIGN jiedui_fact 9/M-1/1"), told.toString());
        assertTrue(told.contains("GAP MOTHER/M-1 1"), told.toString());
        assertTrue(told.contains("FOREIGN jiedui_head MOTHER/????"), told.toString());
        assertTrue(told.contains("HEAD_MISSING MOTHER/M-2 " + lastOf("M-2")), told.toString());
        assertTrue(told.contains("FOREIGN jiedui_leave "), told.toString());
        assertTrue(told.contains("STATE_MISSING LEAVE/M-0"), told.toString());
        kept.office().history().checkpoint(line -> {});
    }

    private String lastOf(String mother) {
        return Sql.value(
                kept.source(), "SELECT MAX(sequence) FROM jiedui_fact WHERE kind = 1 AND stream = '" + mother + "'");
    }

    @Test
    void rows_under_keys_that_are_none_make_no_page_look_like_the_last() {
        Records records = kept.store().records();
        List<Head> before = heads(records);
        for (int i = 0; i < 5; i++) {
            run("INSERT INTO jiedui_head (kind, stream, sequence, hash) VALUES (0, 'M-" + i + "', 1, '0')");
            run("INSERT INTO jiedui_head (kind, stream, sequence, hash) VALUES (1, 'M-1 " + i + "', 1, '0')");
        }
        assertEquals(before, heads(records));
        kept.store().rebuild(key -> {
            throw new AssertionError(key);
        });
    }

    private static List<Head> heads(Records records) {
        List<Head> heads = new ArrayList<>();
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            Page<Head> page = records.page(new Query.Heads(), next.get(), 2);
            heads.addAll(page.items());
            next = page.findNext();
        }
        return heads;
    }

    @Test
    void the_names_in_a_key_are_not_told() {
        run("INSERT INTO jiedui_answer (command, content_hash, answer, seal) VALUES ('王小明', 'x', 'x', 'x')");
        assertEquals(List.of("EDITED jiedui_answer ???"), told());
    }
}
