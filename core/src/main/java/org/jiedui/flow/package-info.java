/**
 * The steps behind the desks: each opens, loads, asks a room, keeps and tells, and has no rule of its own.
 *
 * <p>Not exported; the front door alone sees it.
 */
@NullMarked
package org.jiedui.flow;

import org.jspecify.annotations.NullMarked;
