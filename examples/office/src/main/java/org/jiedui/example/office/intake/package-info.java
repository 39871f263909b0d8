/** Rosters into a store, and out of it again. */
@NullMarked
package org.jiedui.example.office.intake;

import org.jspecify.annotations.NullMarked;
