package org.jiedui.standing;

import org.jiedui.duty.Occurrence;
import org.jiedui.pairing.PairingId;

/**
 * Something a mother still owes a child: a period that runs and is not kept yet.
 *
 * @param pairing the pairing
 * @param occurrence what is owed, and by when
 */
public record OwedDuty(PairingId pairing, Occurrence occurrence) {}
