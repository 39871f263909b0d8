package org.jiedui.adapter.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Programme files under attack: the built-in files, mutated 10,000 times in their bytes and 10,000 times in their
 * tokens, give a programme or a {@link ProgrammeFormatException}, nothing else; and no exception tells a value (law V1).
 */
class ProgrammeFilesProperties {

    private static final Map<String, ProgrammeText> FILES =
            BuiltInProgrammes.ids().stream().collect(Collectors.toMap(id -> id, ProgrammeText::of));
    private static final String MARKER = "Wang-Xiaoming-1987";
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|-?\\d+|[\\[\\]{}:,]");
    private static final List<String> REPLACEMENTS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "99999999999999999999",
            "1.5",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "",
            "\"UNIT\"",
            "\"H-7\"",
            "\"2026-02-30\"",
            "\"zz\"",
            "\"clause\"");

    /** What a reader does with the bytes of a file. */
    private interface Reader {
        void read(byte[] file);
    }

    @Property(tries = 10_000)
    void mutated_bytes_give_a_programme_or_a_coded_error(
            @ForAll("files") String id, @ForAll @IntRange(min = 1, max = 8) int mutations, @ForAll Random random) {
        byte[] bytes = FILES.get(id).bytes();
        for (int i = 0; i < mutations; i++) {
            bytes = mutateBytes(bytes, random);
        }
        readOrRefuse(bytes);
    }

    private static byte[] mutateBytes(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> bytes[at] = (byte) random.nextInt(256);
            case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> System.arraycopy(bytes, at, bytes, random.nextInt(at + 1), bytes.length - at);
            default -> bytes[at] = bytes[random.nextInt(bytes.length)];
        }
        return bytes;
    }

    @Property(tries = 10_000)
    void mutated_tokens_give_a_programme_or_a_coded_error(
            @ForAll("files") String id, @ForAll @IntRange(min = 1, max = 3) int mutations, @ForAll Random random) {
        List<String> tokens = tokens(id);
        for (int i = 0; i < mutations; i++) {
            mutateTokens(tokens, random);
        }
        readOrRefuse(String.join(" ", tokens).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> tokens(String id) {
        List<String> tokens = new ArrayList<>();
        for (Matcher token = TOKEN.matcher(FILES.get(id).text()); token.find(); ) {
            tokens.add(token.group());
        }
        return tokens;
    }

    private static void mutateTokens(List<String> tokens, Random random) {
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(4)) {
            case 0 -> tokens.set(at, REPLACEMENTS.get(random.nextInt(REPLACEMENTS.size())));
            case 1 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
            case 2 -> tokens.remove(at);
            default -> tokens.add(at, tokens.get(at));
        }
    }

    private static void readOrRefuse(byte[] file) {
        try {
            ProgrammeFiles.read(file);
        } catch (ProgrammeFormatException refused) {
            assertTrue(refused.line() >= 1 && refused.column() >= 1, refused.getMessage());
        }
    }

    @Property
    void v1_no_value_or_strange_name_appears_in_an_exception(@ForAll("files") String id, @ForAll Random random) {
        v1(ProgrammeFiles::read, id, random);
    }

    @Test
    void v1_catches_a_reader_that_tells_the_value() {
        assertThrows(AssertionError.class, () -> {
            for (int seed = 0; seed < 50; seed++) {
                v1(ProgrammeFilesProperties::tellingTheValue, "school", new Random(seed));
            }
        });
    }

    /** Planted: a reader that helps with the value that it could not read. */
    private static void tellingTheValue(byte[] file) {
        try {
            ProgrammeFiles.read(file);
        } catch (ProgrammeFormatException e) {
            String text = new String(file, StandardCharsets.UTF_8);
            throw new IllegalArgumentException(
                    "cannot read " + text.lines().toList().get(e.line() - 1), e);
        }
    }

    private static void v1(Reader reader, String id, Random random) {
        List<String> tokens = tokens(id);
        int at = random.nextInt(tokens.size());
        tokens.set(at, "\"" + MARKER + "\"");
        try {
            reader.read(String.join("\n", tokens).getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException refused) {
            for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                assertFalse(cause.toString().contains(MARKER), "a value is told");
            }
        }
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(BuiltInProgrammes.ids());
    }
}
