/**
 * How a Caring Mother stands: normal, warned, proposed for revocation or suspended, and what follows when.
 *
 * <p>The assessment is a function of the day and decides nothing: a person does, after notice, time to cure and a
 * hearing.
 */
@NullMarked
package org.jiedui.standing;

import org.jspecify.annotations.NullMarked;
