package org.jiedui.rule;

import java.util.Arrays;
import java.util.List;

/**
 * What one rule found in one case: its verdict, its stable code and the clauses it rests on.
 *
 * <p>A finding holds no value of a person: whoever may see the person looks the facts up by the case's id.
 *
 * @param code names the reason a case is refused or held for
 * @param verdict what the rule says
 * @param weight whether a named person may set a broken rule aside
 * @param clauses the clauses cited, in the order in which they are to be read; at least one
 */
public record Finding(Code code, Verdict verdict, Weight weight, List<ClauseId> clauses) {

    /** Whether a broken rule is final. */
    public enum Weight {
        /** Nobody may set it aside. */
        HARD,
        /** The clause says "generally" (一般): a named person may override it with a reason. */
        SOFT
    }

    /**
     * Copies the clauses.
     *
     * @throws IllegalArgumentException if no clause is cited
     */
    public Finding {
        clauses = List.copyOf(clauses);
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("A finding cites at least one clause; " + code + " cites none.");
        }
    }

    /**
     * A finding of a hard rule.
     *
     * @param code the reason
     * @param verdict what the rule says
     * @param clauses what it cites
     * @return the finding
     */
    public static Finding of(Code code, Verdict verdict, ClauseId... clauses) {
        return new Finding(code, verdict, Weight.HARD, List.of(clauses));
    }

    /**
     * A broken hard rule.
     *
     * @param code the reason, such as {@code UNDER_18}
     * @param clauses the clauses, such as {@code M-6}
     * @return the finding
     */
    public static Finding broken(String code, String... clauses) {
        return new Finding(Code.of(code), Verdict.BROKEN, Weight.HARD, cited(clauses));
    }

    /**
     * A hard rule that could not be evaluated.
     *
     * @param code the reason, such as {@code RECORD_CHECK_PENDING}
     * @param clauses the clauses, such as {@code M-9}
     * @return the finding
     */
    public static Finding undetermined(String code, String... clauses) {
        return new Finding(Code.of(code), Verdict.UNDETERMINED, Weight.HARD, cited(clauses));
    }

    private static List<ClauseId> cited(String... clauses) {
        return Arrays.stream(clauses).map(ClauseId::of).toList();
    }

    /**
     * Whether this finding stands in the way: broken or undetermined.
     *
     * @return false only if satisfied
     */
    public boolean blocks() {
        return verdict != Verdict.SATISFIED;
    }
}
