package org.jiedui.adapter.jdbc.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A process of this class path, which says lines and is killed. For one thread. */
final class Doomed implements AutoCloseable {

    private static final int SIGKILL = 137;
    private static final int PATIENCE = 60;
    private static final String OVER = "over";

    private final Process process;
    private final Path errors;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    private Doomed(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        Thread listening = new Thread(this::listen, "listening");
        listening.setDaemon(true);
        listening.start();
    }

    static Doomed start(Class<?> main, List<String> arguments, Path errors) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(arguments);
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
            return new Doomed(builder.start(), errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                said.add(line);
            }
        } catch (IOException e) {
            // Its pipe is gone with it.
        }
        said.add(OVER);
    }

    /** Waits until it says something, and fails if it ends instead. */
    String listenTo() {
        try {
            String line = said.poll(PATIENCE, TimeUnit.SECONDS);
            if (line == null || line.equals(OVER)) {
                throw new AssertionError("The process ended or said nothing: " + Files.readString(errors));
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Waits that long at most for it to say something. */
    boolean speaksWithin(int milliseconds) {
        try {
            String line = said.poll(milliseconds, TimeUnit.MILLISECONDS);
            if (OVER.equals(line)) {
                said.add(OVER);
                listenTo();
            }
            return line != null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** As {@code kill -9}: it has no say in it. */
    void kill() {
        process.destroyForcibly();
        if (end(PATIENCE) != SIGKILL) {
            throw new AssertionError("The process ended by itself with " + process.exitValue());
        }
    }

    /** Waits so many seconds at most until it has ended, and tells how. */
    int end(int patience) {
        try {
            if (!process.waitFor(patience, TimeUnit.SECONDS)) {
                throw new AssertionError("The process did not end.");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
