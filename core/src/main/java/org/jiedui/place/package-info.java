/** Where people are: division codes, the tree of divisions, pairing areas and distance. */
@NullMarked
package org.jiedui.place;

import org.jspecify.annotations.NullMarked;
