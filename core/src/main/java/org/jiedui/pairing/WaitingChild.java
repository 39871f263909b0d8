package org.jiedui.pairing;

import org.jiedui.person.ChildId;

/**
 * A child of the waiting list.
 *
 * @param child the child
 * @param status since when, why, and who answers for it
 */
public record WaitingChild(ChildId child, ChildStatus.Waiting status) {}
