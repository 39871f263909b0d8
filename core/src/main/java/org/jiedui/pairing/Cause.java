package org.jiedui.pairing;

import java.util.Arrays;
import org.jiedui.rule.Code;

/** Why a child is left out of a round. The first that holds, in this order, is told. */
public enum Cause {
    /** The age limit is reached; its code carries the limit, such as {@code AGE_16}. */
    OVER_AGE(Remedy.NONE),
    /** Other parents are away than the programme accepts, or nothing is known. */
    NOT_LEFT_BEHIND(Remedy.NONE),
    /** No guardian has consented by the day of the round. */
    GUARDIAN_CONSENT_MISSING(Remedy.OBTAIN_CONSENT),
    /** No qualified mother is in the child's area, whatever her places and exclusions. */
    NO_ADMISSIBLE_MOTHER(Remedy.RECRUIT),
    /** Each qualified mother of the area is excluded for this child. */
    EXCLUDED(Remedy.RECRUIT),
    /** Each of those who are not excluded lives farther away than the programme allows. */
    TOO_FAR(Remedy.RECRUIT),
    /** There are such mothers, and not enough places. */
    SHORTAGE(Remedy.RECRUIT);

    private final Remedy remedy;

    Cause(Remedy remedy) {
        this.remedy = remedy;
    }

    /**
     * The smallest thing that would help.
     *
     * @return the remedy
     */
    public Remedy remedy() {
        return remedy;
    }

    /**
     * The stable code of this cause under a scope.
     *
     * @param scope the scope, which names the age limit
     * @return such as {@code AGE_16} or {@code SHORTAGE}
     */
    public Code code(PairingScope scope) {
        return this == OVER_AGE ? scope.ageCode() : Code.of(name());
    }

    static Cause of(Code code, PairingScope scope) {
        return Arrays.stream(values())
                .filter(cause -> cause.code(scope).equals(code))
                .findFirst()
                .orElseThrow();
    }
}
