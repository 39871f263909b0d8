/** Lunar festivals, lunar birthdays and public holidays. */
@NullMarked
package org.jiedui.adapter.festivals;

import org.jspecify.annotations.NullMarked;
