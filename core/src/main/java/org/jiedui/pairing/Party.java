package org.jiedui.pairing;

/** Who says yes to a pairing. */
public enum Party {
    /** A parent or guardian: only theirs is the guardian's consent (M-6, M-11). */
    GUARDIAN,
    /** 临时监护人, the entrusted carer: may be a contact, cannot consent for the child (U-5). */
    CARER,
    /** The child itself, where old enough to be asked (U-4). */
    CHILD,
    /** The mother (H-6). */
    MOTHER
}
