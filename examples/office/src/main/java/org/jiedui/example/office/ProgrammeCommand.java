package org.jiedui.example.office;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows programmes, measures them by the level above and compares them. */
@Command(
        name = "programme",
        description = "Show a programme, check it by the level above, or compare two.",
        subcommands = {ProgrammeShow.class, ProgrammeCheck.class, ProgrammeDiff.class})
final class ProgrammeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("A command is run by its command line.");
        }
        throw new ParameterException(spec.commandLine(), "name one of show, check and diff");
    }
}
