package org.jiedui.adapter.memory;

/** Time in which another thread comes between. */
final class Pause {

    private Pause() {}

    static void of(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
