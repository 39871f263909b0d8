package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.port.Message;

/** What was committed for each subject, and what of it took effect. */
final class Effects {

    private final Map<String, List<String>> committed = new HashMap<>();
    private final Map<String, List<String>> effects = new HashMap<>();
    private int count;

    /** Adds a notice that was committed. */
    void commit(String subject, String text) {
        committed.computeIfAbsent(subject, any -> new ArrayList<>()).add(text);
    }

    /** A message takes effect: it must be the next of its subject that was committed and not settled. */
    void take(Message message) {
        String subject = message.notice().subject();
        String text = text(message);
        List<String> before = effects.computeIfAbsent(subject, any -> new ArrayList<>());
        List<String> all = committed.getOrDefault(subject, List.of());
        if (before.contains(text)) {
            fail("Message " + message.id() + " took effect twice.");
        }
        if (!all.contains(text)) {
            fail("Message " + message.id() + " took effect and was never committed.");
        }
        if (!all.get(before.size()).equals(text)) {
            fail("Message " + message.id() + " took effect before one that comes before it.");
        }
        before.add(text);
        count++;
    }

    /** A message is never to take effect. */
    void settle(Message message) {
        committed.getOrDefault(message.notice().subject(), List.of()).remove(text(message));
    }

    /** Every subject took effect up to where it is stopped. */
    void assertCompleteBut(Map<String, Message> stopped) {
        committed.forEach((subject, texts) -> {
            Message stop = stopped.get(subject);
            int end = stop == null ? texts.size() : texts.indexOf(text(stop));
            List<String> found = effects.getOrDefault(subject, List.of());
            assertTrue(found.size() >= end, () -> "Messages of " + subject + " are lost.");
            // The one that stops its subject may have arrived though nobody confirmed it.
            assertTrue(stop == null || found.size() <= end + 1, () -> subject + " went on behind a parked message.");
        });
    }

    private static String text(Message message) {
        return message.notice().details().text("text");
    }

    int count() {
        return count;
    }
}
