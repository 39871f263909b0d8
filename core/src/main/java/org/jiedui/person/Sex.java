package org.jiedui.person;

/** The sex a form states. */
public enum Sex {
    /** 女. */
    FEMALE,
    /** 男. */
    MALE,
    /** The form does not say. */
    UNSTATED
}
