package org.jiedui.example.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jiedui.example.office.csv.UnusableFileException;

/**
 * The files that a command writes: all of them or none. Each is first written whole beside its place and then moved
 * there, so that no reader ever finds half a file. Pipes and devices, which may still fail, are served before any file
 * is moved.
 */
public final class Output {

    /** Writes the content of one file. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private record Draft(Path draft, Path target) {}

    private final List<Path> targets = new ArrayList<>();
    private final List<Content> contents = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    /** Adds a file. */
    public void add(Path file, Content content) {
        targets.add(file);
        contents.add(content);
    }

    /**
     * Writes the files.
     *
     * @param inputs the files that were read, none of which is overwritten
     * @throws UnusableFileException if one of them cannot be written; then none is
     */
    public void write(Collection<Path> inputs) {
        refuseClashes(inputs);
        Path current = Path.of("");
        try {
            for (int i = 0; i < targets.size(); i++) {
                current = targets.get(i);
                draft(current, contents.get(i));
            }
            List<Draft> riskyFirst = new ArrayList<>(drafts);
            riskyFirst.sort(Comparator.comparing(draft -> isOrdinary(draft.target)));
            for (Draft draft : riskyFirst) {
                current = draft.target;
                publish(draft);
            }
        } catch (IOException e) {
            throw new UnusableFileException(current, "cannot be written");
        } finally {
            drafts.forEach(Output::discard);
        }
    }

    private void refuseClashes(Collection<Path> inputs) {
        for (int i = 0; i < targets.size(); i++) {
            Path target = targets.get(i);
            if (Files.isDirectory(target)) {
                throw new UnusableFileException(target, "is a directory");
            }
            if (inputs.stream().anyMatch(input -> isSame(input, target))) {
                throw new UnusableFileException(target, "is read and would be overwritten");
            }
            if (targets.subList(0, i).stream().anyMatch(other -> isSame(other, target))) {
                throw new UnusableFileException(target, "is named for two outputs");
            }
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    private void draft(Path file, Content content) throws IOException {
        Path target = Files.isRegularFile(file) ? file.toRealPath() : file.toAbsolutePath();
        Path draft = isOrdinary(target)
                ? target.resolveSibling(".jiedui-" + UUID.randomUUID() + ".part")
                : Files.createTempFile("jiedui-", ".part");
        drafts.add(new Draft(draft, target));
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE))) {
            content.write(out);
        }
    }

    private static void publish(Draft draft) throws IOException {
        if (isOrdinary(draft.target)) {
            Files.move(draft.draft, draft.target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            try (OutputStream out = Files.newOutputStream(draft.target, StandardOpenOption.WRITE)) {
                Files.copy(draft.draft, out);
            }
        }
    }

    /** A file or nothing yet, and not a pipe or a device, which can only be written into. */
    private static boolean isOrdinary(Path target) {
        return Files.isRegularFile(target) || Files.notExists(target);
    }

    private static void discard(Draft draft) {
        try {
            Files.deleteIfExists(draft.draft);
        } catch (IOException e) {
            draft.draft.toFile().deleteOnExit();
        }
    }
}
