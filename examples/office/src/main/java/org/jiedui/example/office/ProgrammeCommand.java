package org.jiedui.example.office;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jiedui.example.office.csv.Journal;
import org.jiedui.example.office.csv.TableReader;
import org.jiedui.example.office.roster.MothersFile;
import org.jiedui.example.office.roster.PlaceCheck;
import org.jiedui.place.DivisionLevel;
import org.jiedui.programme.Chapter;
import org.jiedui.programme.LayerCheck;
import org.jiedui.programme.Programme;
import org.jiedui.qualification.Candidate;
import org.jiedui.qualification.Conclusion;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Loosening;
import org.jiedui.rule.Sentence;
import org.jiedui.rule.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Shows programmes, measures them by the level above and compares them. */
@Command(
        name = "programme",
        description = "Show a programme, check it by the level above, or compare two.",
        subcommands = {ProgrammeCommand.Show.class, ProgrammeCommand.Check.class, ProgrammeCommand.Diff.class})
final class ProgrammeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec(spec).commandLine(), "name one of show, check and diff");
    }

    private static CommandSpec spec(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("A command is run by its command line.");
        }
        return spec;
    }

    /** Reads programmes; what is wrong with a file is told like a misuse. */
    private static <T> T reading(@Nullable CommandSpec spec, Supplier<T> read) {
        try {
            return read.get();
        } catch (TypeConversionException e) {
            throw new ParameterException(spec(spec).commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** The language in which something is told. */
    enum Language {
        zh,
        en;

        String of(Wording wording) {
            return this == zh ? wording.chinese() : wording.english();
        }
    }

    private static String clauses(List<ClauseId> clauses) {
        return clauses.isEmpty()
                ? ""
                : clauses.stream().map(ClauseId::value).collect(Collectors.joining(" ", " [", "]"));
    }

    /** Tells a programme in plain words. */
    @Command(name = "show", mixinStandardHelpOptions = true, description = "Tell a whole programme in plain words.")
    static final class Show implements Callable<Integer> {

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

        @Option(names = "--lang", defaultValue = "zh", description = "zh or en (default: ${DEFAULT-VALUE})")
        private Language language = Language.zh;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            ProgrammePlace named = place;
            if (named == null) {
                throw new IllegalStateException("The command line demands a programme.");
            }
            List<Programme> levels = reading(spec, () -> named.levels(above));
            tell(levels.get(levels.size() - 1), spec(spec).commandLine().getOut());
            return 0;
        }

        private void tell(Programme programme, PrintWriter out) {
            out.print(language.of(programme.title()) + " (" + programme.version() + ")\n");
            out.print(language.of(programme.basis()) + "\n");
            for (Chapter chapter : programme.told()) {
                out.print("\n" + language.of(chapter.title()) + "\n");
                for (Sentence sentence : chapter.sentences()) {
                    out.print("- " + language.of(sentence.says()) + clauses(sentence.clauses()) + "\n");
                }
            }
            out.print("\n");
            for (ClauseId clause : programme.clauses().ids()) {
                var text = programme.clauses().get(clause);
                String words = language == Language.zh ? text.chinese() : text.english();
                out.print(clause + "  " + words + " (" + text.source() + ")\n");
            }
        }
    }

    /** Measures a programme by the level above. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Prove that a programme only tightens the one above, or show who slips through.")
    static final class Check implements Callable<Integer> {

        @Parameters(
                index = "0",
                paramLabel = "FILE",
                converter = ProgrammePlace.Named.class,
                description = "a file or a built-in programme")
        private @Nullable ProgrammePlace place;

        @Option(
                names = "--under",
                paramLabel = "PARENT",
                converter = ProgrammePlace.Named.class,
                description = "the level above (default: the one it names, else national)")
        private @Nullable ProgrammePlace parent;

        @Option(names = "--lang", defaultValue = "zh", description = "zh or en (default: ${DEFAULT-VALUE})")
        private Language language = Language.zh;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            ProgrammePlace named = place;
            if (named == null) {
                throw new IllegalStateException("The command line demands a programme.");
            }
            ProgrammePlace given = parent;
            List<Programme> levels = reading(spec, () -> named.levels(given == null ? List.of() : List.of(given)));
            Programme programme = levels.get(levels.size() - 1);
            Programme above = reading(spec, () -> above(levels, given));
            LayerCheck check = programme.checkUnder(above);
            PrintWriter out = spec(spec).commandLine().getOut();
            check.waived().forEach(loosening -> tell("waived", loosening, out));
            check.refused().forEach(loosening -> tell("loosens", loosening, out));
            out.print(programme + (check.isPassed() ? " only tightens " : " loosens ") + above + "\n");
            return check.isPassed() ? 0 : 1;
        }

        private static Programme above(List<Programme> levels, @Nullable ProgrammePlace given) {
            if (given != null) {
                return given.read();
            }
            return levels.size() > 1
                    ? levels.get(levels.size() - 2)
                    : new ProgrammePlace.Named().convert("national").read();
        }

        private void tell(String verdict, Loosening loosening, PrintWriter out) {
            out.print(verdict + " " + loosening.field() + " above" + clauses(loosening.above()) + " below"
                    + clauses(loosening.below()) + ": " + language.of(loosening.example()) + "\n");
        }
    }

    /** Compares two programmes. */
    @Command(
            name = "diff",
            mixinStandardHelpOptions = true,
            description = "Say what a second programme newly allows and newly refuses, and for how many where.")
    static final class Diff implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "A", converter = ProgrammePlace.Named.class, description = "the first")
        private @Nullable ProgrammePlace first;

        @Parameters(index = "1", paramLabel = "B", converter = ProgrammePlace.Named.class, description = "the second")
        private @Nullable ProgrammePlace second;

        @Option(names = "--mothers", paramLabel = "FILE", description = "a roster to count in")
        private @Nullable Path mothers;

        @Option(names = "--as-of", paramLabel = "DATE", description = "the day that the roster is judged for")
        private @Nullable LocalDate asOf;

        @Option(names = "--lang", defaultValue = "zh", description = "zh or en (default: ${DEFAULT-VALUE})")
        private Language language = Language.zh;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            ProgrammePlace one = first;
            ProgrammePlace other = second;
            if (one == null || other == null) {
                throw new IllegalStateException("The command line demands two programmes.");
            }
            Programme before = reading(spec, one::read);
            Programme after = reading(spec, other::read);
            Journal journal = new Journal();
            List<String> lines = new ArrayList<>();
            all(after.checkUnder(before))
                    .forEach(loosening -> lines.add(told("allowed", loosening, loosening.below())));
            all(before.checkUnder(after))
                    .forEach(loosening -> lines.add(told("refused", loosening, loosening.above())));
            if (mothers != null) {
                count(before, after, mothers, journal)
                        .forEach((change, number) -> lines.add("mothers " + change + " " + number));
            }
            lines.forEach(line -> spec(spec).commandLine().getOut().print(line + "\n"));
            journal.tell(spec(spec).commandLine().getErr());
            return journal.refused().isEmpty() ? 0 : 1;
        }

        private static List<Loosening> all(LayerCheck check) {
            List<Loosening> all = new ArrayList<>(check.refused());
            all.addAll(check.waived());
            return all;
        }

        private String told(String verdict, Loosening loosening, List<ClauseId> clauses) {
            return "newly " + verdict + " " + loosening.field() + clauses(clauses) + ": "
                    + language.of(loosening.example());
        }

        /** By county and never by name. */
        private Map<String, Integer> count(Programme before, Programme after, Path roster, Journal journal) {
            LocalDate day = asOf;
            if (day == null) {
                throw new ParameterException(spec(spec).commandLine(), "--mothers needs --as-of");
            }
            Map<String, Integer> counts = new TreeMap<>();
            for (Candidate candidate :
                    MothersFile.read(new TableReader(journal, new Progress()), roster, PlaceCheck.any())) {
                Conclusion then = before.eligibility().judge(candidate, day).conclusion();
                Conclusion now = after.eligibility().judge(candidate, day).conclusion();
                if (then != now) {
                    String county = candidate.mother().division().prefix(DivisionLevel.COUNTY);
                    counts.merge(county + " " + then + " to " + now, 1, Integer::sum);
                }
            }
            return counts;
        }
    }
}
