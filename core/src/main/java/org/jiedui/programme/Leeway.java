package org.jiedui.programme;

import java.time.LocalDate;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Wording;

/**
 * What an upper level lets one lower programme loosen for a while: nothing else may (law J1).
 *
 * @param programme the id of the lower programme
 * @param field the field that it may loosen, as a {@link org.jiedui.rule.Loosening} names it
 * @param until the first day on which it may no longer
 * @param reason why
 * @param clause by which clause of the upper level
 */
public record Leeway(String programme, String field, LocalDate until, Wording reason, ClauseId clause) {

    boolean allows(Programme below, String loosened) {
        return programme.equals(below.version().programme())
                && field.equals(loosened)
                && !below.effective().until().isAfter(until);
    }
}
