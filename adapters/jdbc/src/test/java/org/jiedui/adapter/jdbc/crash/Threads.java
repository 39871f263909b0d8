package org.jiedui.adapter.jdbc.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** Work that runs at the same time, each piece in a thread of its own. */
final class Threads implements AutoCloseable {

    private static final int PATIENCE = 120;

    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final List<Future<?>> running = new ArrayList<>();

    void start(Runnable work) {
        running.add(pool.submit(work));
    }

    /** Waits until all have ended, and fails if one failed. */
    void join() {
        join(failure -> false);
    }

    /**
     * Waits until all have ended.
     *
     * @param isExpected which failures may end one
     */
    void join(Predicate<Throwable> isExpected) {
        for (Future<?> each : running) {
            try {
                each.get(PATIENCE, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                if (!isExpected.test(e.getCause())) {
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
