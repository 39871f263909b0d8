package org.jiedui.example.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jiedui.example.office.csv.TableReader;

/** Opens files, with a bar on a terminal that shows how far each is read, and without a sound anywhere else. */
final class Progress implements TableReader.Opening {

    private static final Path STDERR = Path.of("/proc/self/fd/2");
    private static final Predicate<String> TERMINAL =
            Pattern.compile("/dev/(pts/|tty|console)").asPredicate();
    private static final long WORTH_A_BAR = 1 << 20;

    @Override
    public InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        if (!isOnTerminal() || Files.size(file) < WORTH_A_BAR) {
            return in;
        }
        ProgressBarBuilder bar = new ProgressBarBuilder()
                .setTaskName(String.valueOf(file.getFileName()))
                .setInitialMax(Files.size(file))
                .setUnit(" MiB", WORTH_A_BAR)
                .clearDisplayOnFinish();
        return ProgressBar.wrap(in, bar);
    }

    /** A console alone does not say where the error stream goes, and from Java 22 on there always is one. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isOnTerminal() {
        if (System.console() == null) {
            return false;
        }
        try {
            return !Files.exists(STDERR) || TERMINAL.test(STDERR.toRealPath().toString());
        } catch (IOException e) {
            return false;
        }
    }
}
