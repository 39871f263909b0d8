package org.jiedui;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jiedui.port.Inbox;
import org.jiedui.port.Message;

/** Takes the number of a message and then acts; remembers a number whose effect failed until it is done. */
final class TakingThenActing implements Receiver.Handling {

    private final Inbox inbox;
    private final Consumer<? super Message> effect;

    /** By subject the number that was taken and not acted on. */
    private final Map<String, Long> undone = new ConcurrentHashMap<>();

    TakingThenActing(Inbox inbox, Consumer<? super Message> effect) {
        this.inbox = Objects.requireNonNull(inbox, "inbox");
        this.effect = Objects.requireNonNull(effect, "effect");
    }

    @Override
    public Inbox.Turn handle(Message message) {
        String subject = message.notice().subject();
        Inbox.Turn turn = turn(subject, message.sequence());
        if (turn == Inbox.Turn.NEXT) {
            undone.put(subject, message.sequence());
            effect.accept(message);
            undone.remove(subject);
        }
        return turn;
    }

    private Inbox.Turn turn(String subject, long sequence) {
        Long first = undone.get(subject);
        if (first == null) {
            return inbox.take(subject, sequence);
        }
        if (sequence == first) {
            return Inbox.Turn.NEXT;
        }
        return sequence < first ? Inbox.Turn.STALE : Inbox.Turn.EARLY;
    }
}
