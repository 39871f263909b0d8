package org.jiedui.port;

/**
 * What a verification looked at, so that nobody takes an empty store for a sound one.
 *
 * @param streams how many streams
 * @param facts how many facts
 * @param rows how many rows
 * @param damages how many damages were told
 */
public record Verification(long streams, long facts, long rows, long damages) {

    /**
     * Whether everything is as it was kept.
     *
     * @return true if no damage was told
     */
    public boolean isSound() {
        return damages == 0;
    }
}
