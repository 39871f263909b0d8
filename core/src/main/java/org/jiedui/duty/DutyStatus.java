package org.jiedui.duty;

/** How an occurrence of a duty stands on a day: exactly one of these, the first that holds (law D1). */
public enum DutyStatus {
    /** The mother is the child's class teacher. */
    WAIVED_SELF,
    /** A contact kept it. */
    DONE,
    /** No terms are loaded for the school year, so nothing can be said; never a miss. */
    NO_CALENDAR,
    /** The child has no known school, or the month no school day (C-6, X-20). */
    WAIVED_NO_SCHOOL,
    /** She was on leave on at least half of the period's days. */
    WAIVED_LEAVE,
    /** The period is not over. */
    OPEN,
    /** The period is over (C-8); an entry recorded late may still make it {@link #DONE} (C-9). */
    MISSED;

    /**
     * Whether the occurrence was excused.
     *
     * @return true for the three waivers
     */
    public boolean isWaived() {
        return this == WAIVED_SELF || this == WAIVED_NO_SCHOOL || this == WAIVED_LEAVE;
    }
}
