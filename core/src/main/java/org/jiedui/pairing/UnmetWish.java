package org.jiedui.pairing;

import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;

/**
 * A mother's wish to be paired with her kin that the round could not honour (就亲: H-20). A warning: kin overrides
 * nothing.
 *
 * @param mother the mother
 * @param child the child she named
 * @param reason the first reason that holds
 */
public record UnmetWish(MotherId mother, ChildId child, Reason reason) {

    /** Why a wish was not honoured; the first that holds, in this order, is told. */
    public enum Reason {
        /** No child of the roster has that id. */
        UNKNOWN_CHILD,
        /** A living pair with somebody else holds the child. */
        ALREADY_PAIRED,
        /** The child is not in the round: its scope or consent stands in the way. */
        CHILD_NOT_IN_ROUND,
        /** She may not serve, or not yet. */
        MOTHER_NOT_QUALIFIED,
        /** The child lives outside her area. */
        OUTSIDE_AREA,
        /** An exclusion bars the two. */
        EXCLUDED,
        /** They live farther from each other than the programme allows. */
        TOO_FAR,
        /** Living pairs hold all her places. */
        NO_PLACE,
        /** They could have been paired; covering more children, or other kin, came first. */
        OUTWEIGHED
    }
}
