package org.jiedui.programme;

import java.util.List;
import org.jiedui.rule.Sentence;
import org.jiedui.rule.Wording;

/**
 * What one section of a programme says, in plain words.
 *
 * @param title what it is about
 * @param sentences what it says, in order
 */
public record Chapter(Wording title, List<Sentence> sentences) {

    /** Copies the sentences. */
    public Chapter {
        sentences = List.copyOf(sentences);
    }
}
