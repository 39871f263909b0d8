/**
 * What every rule speaks of: clauses, codes, findings, programme versions and spans of days.
 *
 * <p>The first room of the house; it looks back at nothing.
 */
@NullMarked
package org.jiedui.rule;

import org.jspecify.annotations.NullMarked;
