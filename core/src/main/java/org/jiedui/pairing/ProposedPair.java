package org.jiedui.pairing;

import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;

/**
 * A new pair that a round proposes.
 *
 * @param mother the mother
 * @param child the child
 * @param form one-to-many if she then has more than one child, living pairs included; else one-to-one
 * @param metres how far the two live from each other
 * @param cost the metres plus the surcharges for needs that her source does not serve
 * @param kin whether she named the child as kin
 */
public record ProposedPair(MotherId mother, ChildId child, PairingForm form, int metres, int cost, boolean kin) {}
