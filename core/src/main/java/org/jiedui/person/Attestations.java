package org.jiedui.person;

import java.util.List;

/**
 * A reviewer's answers on the four criteria that no register can settle (H-7): moral and educational level,
 * responsibility, a loving heart, experience of family education.
 *
 * @param character 品德
 * @param responsibility 责任
 * @param love 爱心
 * @param experience 家教经验
 */
public record Attestations(Answer character, Answer responsibility, Answer love, Answer experience) {

    /** One answer of a reviewer. */
    public enum Answer {
        /** 是. */
        YES,
        /** 否. */
        NO,
        /** Not answered yet. */
        UNANSWERED
    }

    /**
     * All four affirmed.
     *
     * @return four times yes
     */
    public static Attestations allAffirmed() {
        return new Attestations(Answer.YES, Answer.YES, Answer.YES, Answer.YES);
    }

    /**
     * None answered.
     *
     * @return four times unanswered
     */
    public static Attestations none() {
        return new Attestations(Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED);
    }

    /**
     * The four answers in the order of the clause.
     *
     * @return character, responsibility, love, experience
     */
    public List<Answer> list() {
        return List.of(character, responsibility, love, experience);
    }
}
