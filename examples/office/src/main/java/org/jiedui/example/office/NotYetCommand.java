package org.jiedui.example.office;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Stands in the place of a command that is not there yet, and says so. */
@Command(description = "Not there yet.")
final class NotYetCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Unmatched
    @SuppressWarnings("UnusedVariable") // Filled by the command line, so that nothing after the name is misuse.
    private final List<String> passedOver = new ArrayList<>();

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("A command is run by its command line.");
        }
        throw new ParameterException(spec.commandLine(), spec.name() + " is not there yet");
    }
}
