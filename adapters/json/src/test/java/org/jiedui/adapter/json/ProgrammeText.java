package org.jiedui.adapter.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jiedui.programme.Programme;

/** The text of a programme file, to be edited as an adopter or an attacker would. */
record ProgrammeText(String text) {

    static ProgrammeText of(String id) {
        return new ProgrammeText(new String(bytesOf(id), StandardCharsets.UTF_8));
    }

    /** Programmes in few words that together use every field, leave out every field that may be, and take each side. */
    static Stream<ProgrammeText> specimens() {
        ProgrammeText fewest = of("fewest-fields");
        return Stream.of(
                of("every-field"),
                fewest,
                fewest.replacing("\"MANY_TO_ONE\"]", "\"ONE_TO_MANY\"]").replacing("PerMother\": 1", "PerMother\": 2"),
                fewest.replacing(", \"MANY_TO_ONE\"]", "], \"mothersPerChild\": 1"));
    }

    static byte[] bytesOf(String id) {
        try (var in = ProgrammeText.class.getResourceAsStream(id + ".json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same text with one passage, which must be there, in place of another. */
    ProgrammeText replacing(String passage, String replacement) {
        if (!text.contains(passage)) {
            throw new IllegalArgumentException("The text has no such passage: " + passage);
        }
        int start = text.indexOf(passage);
        return new ProgrammeText(text.substring(0, start) + replacement + text.substring(start + passage.length()));
    }

    JsonNode tree() {
        return ProgrammeSchema.tree(text);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Programme read() {
        return ProgrammeFiles.read(bytes());
    }
}
