package org.jiedui.adapter.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jiedui.programme.Programme;

/** The text of a programme file, to be edited as an adopter or an attacker would. */
record ProgrammeText(String text) {

    static ProgrammeText of(String id) {
        return new ProgrammeText(new String(bytesOf(id), StandardCharsets.UTF_8));
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

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Programme read() {
        return ProgrammeFiles.read(bytes());
    }
}
