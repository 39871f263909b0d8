/** Notices to SLF4J: ids and codes only. */
@NullMarked
package org.jiedui.adapter.logging;

import org.jspecify.annotations.NullMarked;
