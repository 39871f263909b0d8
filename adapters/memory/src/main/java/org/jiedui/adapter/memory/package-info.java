/** Every port in memory: the reference, and a double for tests. */
@NullMarked
package org.jiedui.adapter.memory;

import org.jspecify.annotations.NullMarked;
