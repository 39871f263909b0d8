package org.jiedui.adapter.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiedui.fact.Checkpoint;
import org.jiedui.fact.CheckpointException;
import org.jiedui.fact.Head;
import org.jiedui.fact.RecordedFact;

/**
 * A text from outside, given to the reader that takes it: the reader may refuse it by the exception that it declares, and
 * whatever else comes out is a finding.
 */
final class Attack {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|-?\\d+|[\\[\\]{}:,]");
    private static final List<String> TOKENS = tokens("every-field");
    private static final List<String> WORDS = Stream.concat(
                    BuiltInProgrammes.ids().stream()
                            .flatMap(id -> tokens(id).stream())
                            .distinct()
                            .filter(word -> word.length() < 24),
                    Stream.of(
                            "null",
                            "true",
                            "-1",
                            "0",
                            "99999999999999999999",
                            "1.5",
                            "\"\"",
                            "\"\\u0000\"",
                            "\"\\ud800\"",
                            "[]",
                            "{}"))
            .toList();

    private Attack() {}

    private static List<String> tokens(String id) {
        return TOKEN.matcher(ProgrammeText.of(id).text())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The built-in programmes in few words and without a space, and one that uses every field. */
    static Stream<byte[]> programmes() {
        return Stream.concat(BuiltInProgrammes.ids().stream(), Stream.of("every-field"))
                .map(ProgrammeText::of)
                .map(file -> file.text()
                        .replaceAll("\"(zh|en|source)\": \"[^\"]+\"", "\"$1\":\"$1\"")
                        .replaceAll("\\s", "")
                        .getBytes(StandardCharsets.UTF_8));
    }

    static void onProgrammes(byte[] file) {
        onProgrammes(ProgrammeFiles::read, file);
    }

    static void onProgrammes(Consumer<byte[]> reader, byte[] file) {
        try {
            reader.accept(file);
        } catch (ProgrammeFormatException refused) {
            requirePlace(refused);
        }
    }

    /** A programme that uses every field, with tokens exchanged as the bytes say, so that it mostly stays JSON. */
    static void onProgrammeTokens(byte[] edits) {
        List<String> tokens = new ArrayList<>(TOKENS);
        for (int i = 0; i + 3 < edits.length; i += 4) {
            int at = number(edits, i) % tokens.size();
            int with = number(edits, i + 2);
            if (with % 8 == 0) {
                tokens.set(at, "");
            } else if (with % 8 == 1) {
                tokens.add(at, WORDS.get(with / 8 % WORDS.size()));
            } else {
                tokens.set(at, WORDS.get(with / 8 % WORDS.size()));
            }
        }
        onProgrammes(String.join("", tokens).getBytes(StandardCharsets.UTF_8));
    }

    private static int number(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    }

    /** One edit, and five. */
    static Stream<byte[]> tokenEdits() {
        return Stream.of(new byte[4], new byte[] {0, 9, 1, 2, 0, 77, 1, 3, 0, 99, 4, 4, 1, 9, 5, 5, 1, 44, 2, 6});
    }

    /** The golden facts, one a line. */
    static Stream<byte[]> facts() {
        return FactLinesTest.golden().stream().map(FactLines::write).map(line -> line.getBytes(StandardCharsets.UTF_8));
    }

    static void onFacts(byte[] lines) {
        try {
            FactLines.read(new ByteArrayInputStream(lines), Attack::requireSame, Attack::requirePlace);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Law V4: what was taken in goes out and comes back the same. */
    private static void requireSame(RecordedFact fact) {
        if (!FactLines.read(FactLines.write(fact)).equals(fact)) {
            throw new IllegalStateException("A fact that was read does not come back the same.");
        }
    }

    private static void requirePlace(FormatException refused) {
        if (refused.line() < 1 || refused.column() < 1 || !refused.pointer().matches("(/[A-Za-z0-9-]+)*")) {
            throw new IllegalStateException("A fault has no place in the text.", refused);
        }
    }

    static Stream<byte[]> checkpoints() {
        RecordedFact fact = FactLinesTest.golden().get(1);
        List<String> lines = new ArrayList<>();
        Checkpoint.write(
                fact.recordedAt(),
                heads -> heads.accept(new Head(fact.stream(), fact.sequence(), fact.hash())),
                lines::add);
        return Stream.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static void onCheckpoints(byte[] text) {
        List<String> lines = new String(text, StandardCharsets.UTF_8).lines().toList();
        try {
            Checkpoint.of(lines).heads().forEachRemaining(head -> {});
        } catch (CheckpointException refused) {
            if (refused.line() < 1) {
                throw new IllegalStateException("A fault has no line.", refused);
            }
        }
    }
}
