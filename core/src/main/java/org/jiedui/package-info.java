/** The front door of the library. */
@NullMarked
package org.jiedui;

import org.jspecify.annotations.NullMarked;
