/** The inbound edge: validated forms of plain strings to values of the domain. */
@NullMarked
package org.jiedui.adapter.forms;

import org.jspecify.annotations.NullMarked;
