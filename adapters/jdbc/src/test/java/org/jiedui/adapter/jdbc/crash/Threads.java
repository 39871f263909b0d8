package org.jiedui.adapter.jdbc.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work that runs at the same time, each piece in a thread of its own. */
final class Threads implements AutoCloseable {

    private static final int PATIENCE = 120;

    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final List<Future<?>> running = new ArrayList<>();

    void start(Runnable work) {
        running.add(pool.submit(work));
    }

    /**
     * Waits until all are done.
     *
     * @param expected what may end one without being a failure
     */
    void join(Class<? extends Exception> expected) {
        for (Future<?> each : running) {
            try {
                each.get(PATIENCE, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                if (!expected.isInstance(e.getCause())) {
                    throw new AssertionError("A thread failed: " + e.getCause(), e.getCause());
                }
            } catch (TimeoutException e) {
                throw new AssertionError("A thread did not end.", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
        running.clear();
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
