package org.jiedui.example.office;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.programme.Chapter;
import org.jiedui.programme.ClauseText;
import org.jiedui.programme.Programme;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Sentence;
import org.jiedui.rule.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells a programme in plain words. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Tell a whole programme in plain words.")
final class ProgrammeShow extends ProgrammeReading {

    @Parameters(
            index = "0",
            paramLabel = "P",
            converter = ProgrammePlace.Named.class,
            description = "a built-in programme or a file")
    private @Nullable ProgrammePlace place;

    @Option(
            names = "--under",
            paramLabel = "FILE",
            converter = ProgrammePlace.Named.class,
            description = "a file of a level above that is not built in")
    private List<ProgrammePlace> above = new ArrayList<>();

    @Override
    public Integer call() {
        ProgrammePlace named = named(place);
        List<Programme> levels = reading(() -> named.levels(above));
        tell(levels.get(levels.size() - 1), out());
        return 0;
    }

    private void tell(Programme programme, PrintWriter out) {
        out.print(of(programme.title()) + " (" + programme.version() + ")\n");
        out.print(of(programme.basis()) + "\n");
        for (Chapter chapter : programme.told()) {
            out.print("\n" + of(chapter.title()) + "\n");
            for (Sentence sentence : chapter.sentences()) {
                out.print("- " + of(sentence.says()) + clauses(sentence.clauses()) + "\n");
            }
        }
        out.print("\n");
        for (ClauseId clause : programme.clauses().ids()) {
            ClauseText text = programme.clauses().get(clause);
            String words = of(new Wording(text.chinese(), text.english()));
            out.print(clause + "  " + words + " (" + text.source() + ")\n");
        }
    }
}
