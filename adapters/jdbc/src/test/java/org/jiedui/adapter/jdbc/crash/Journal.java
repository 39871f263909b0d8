package org.jiedui.adapter.jdbc.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a process asked, was told and heard, each line handed to the operating system before the process goes on: a
 * killed process loses no line that it went on after. Safe for use by many threads.
 */
final class Journal implements AutoCloseable {

    /**
     * What a journal says.
     *
     * @param asked the steps in the order in which they were asked
     * @param told the outcome of each step that was acknowledged, by id
     * @param failed the ids of steps that ended in an exception which says that nothing was kept
     * @param heard the messages that were acknowledged as taken, each its subject, number and id
     */
    record Read(List<Step> asked, Map<String, String> told, Set<String> failed, List<String> heard) {

        /** The steps that were acknowledged. */
        List<Step> acknowledged() {
            return asked.stream().filter(step -> told.containsKey(step.id())).toList();
        }

        /** The steps of which nobody knows. */
        List<Step> open() {
            return asked.stream().filter(step -> !told.containsKey(step.id())).toList();
        }
    }

    private final FileChannel file;

    private Journal(FileChannel file) {
        this.file = file;
    }

    static Journal at(Path path) {
        try {
            return new Journal(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void asked(Step step) {
        write("asked " + step.line());
    }

    void told(Step step, String outcome) {
        write("told " + step.id() + " " + outcome);
    }

    void failed(Step step) {
        write("failed " + step.id() + " at once");
    }

    void heard(String message) {
        write("heard " + message);
    }

    private synchronized void write(String line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what there is, perhaps nothing; a last line that was cut off was never gone on after. */
    static Read read(Path path) {
        Read read = new Read(new ArrayList<>(), new LinkedHashMap<>(), new HashSet<>(), new ArrayList<>());
        String text = text(path);
        for (int start = 0, end; (end = text.indexOf('\n', start)) >= 0; start = end + 1) {
            String[] words = text.substring(start, end).split(" ", 3);
            switch (words[0]) {
                case "asked" -> read.asked().add(Step.parse(words[1] + " " + words[2]));
                case "failed" -> read.failed().add(words[1]);
                case "told" -> read.told().put(words[1], words[2]);
                default -> read.heard().add(words[1] + " " + words[2]);
            }
        }
        return read;
    }

    private static String text(Path path) {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
