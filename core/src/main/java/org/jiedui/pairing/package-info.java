/**
 * Pairing: its policy, its forms, and the round that pairs a whole pool exactly.
 *
 * <p>Walk in at {@link org.jiedui.pairing.PairingPolicy}; a whole pool goes through {@link org.jiedui.pairing.Round}.
 */
@NullMarked
package org.jiedui.pairing;

import org.jspecify.annotations.NullMarked;
