package org.jiedui.duty;

/** What excuses an occurrence of a duty, where the duty's definition allows it. */
public enum Waiver {
    /** The mother is herself the child's class teacher: nobody records contacts with herself. */
    CLASS_TEACHER_HERSELF,
    /** The child's school is not known, or it has none. */
    NO_SCHOOL,
    /** She was on leave on at least half of the period's days. */
    LEAVE
}
