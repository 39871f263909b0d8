package org.jiedui.port;

import java.time.Duration;
import java.util.List;
import org.jiedui.rule.Code;

/**
 * Where committed notices wait to be delivered. A claim is fenced by its token: whoever holds an older token can no
 * longer mark the message. Safe for use by many threads.
 */
public interface Outbox {

    /**
     * A message handed out for delivery.
     *
     * @param token fences the claim
     * @param attempt 1 for the first delivery tried, counted before it is tried; 1 again after it was parked and released
     * @param message what to deliver
     */
    record Claim(long token, int attempt, Message message) {}

    /**
     * A message set aside. Its claim still marks it: {@link #release} has it delivered again as if it were new,
     * {@link #done} settles it without, and the next of its subject follows with the next number.
     *
     * @param claim the last claim of the message
     * @param reason why it was set aside
     */
    record Parked(Claim claim, Code reason) {}

    /**
     * Hands out messages, oldest first, at most one of each subject, none that waits behind a claimed or parked one of
     * its subject. A parked message holds up its own subject, to keep the order, and no other.
     *
     * @param limit the most messages, at least 1
     * @return perhaps none
     */
    List<Claim> claim(int limit);

    /**
     * The message was delivered.
     *
     * @param claim the claim
     * @return false if the claim was taken over by another
     */
    boolean done(Claim claim);

    /**
     * The message could not be delivered now: it is handed out again later, at its old place. A parked one is handed
     * out as its first attempt again, or it would be parked at once.
     *
     * @param claim the claim
     * @return false if the claim was taken over by another
     */
    boolean release(Claim claim);

    /**
     * The message cannot be delivered: it is set aside where somebody sees it.
     *
     * @param claim the claim
     * @param reason why
     * @return false if the claim was taken over by another
     */
    boolean park(Claim claim, Code reason);

    /**
     * The messages set aside.
     *
     * @return in the order in which they were parked
     */
    List<Parked> parked();

    /**
     * Ends claims that somebody holds for long, perhaps a process that died: their messages are handed out again, and
     * their tokens mark nothing any more. The clock tells only when to try; the token tells whose mark counts, so
     * nothing breaks if the holder lives. The messages keep their places and their count of attempts. Parked messages
     * stay parked.
     *
     * @param held claims that are held for at least so long by the outbox's own clock; zero for all
     * @return how many were ended
     */
    int takeOver(Duration held);
}
