/** The shortest way to a first pairing, in memory. */
@NullMarked
package org.jiedui.example.firstpairing;

import org.jspecify.annotations.NullMarked;
