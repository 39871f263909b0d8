/**
 * The inbound edge: validated forms of plain strings to values of the domain.
 *
 * <p>{@link org.jiedui.adapter.forms.Forms} is the door. The constraints are there for the forms of hosts too;
 * {@link org.jiedui.adapter.forms.ResidentId} is there for them alone.
 */
@NullMarked
package org.jiedui.adapter.forms;

import org.jspecify.annotations.NullMarked;
