/**
 * How history is told: facts of the domain, the streams they belong to, their canonical form and their chain of hashes.
 *
 * <p>Facts are appended, never edited. They hold ids, codes, dates of acts and divisions, never a personal value.
 */
@NullMarked
package org.jiedui.fact;

import org.jspecify.annotations.NullMarked;
