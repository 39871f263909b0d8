/** Programme files, facts and reports to versioned JSON and back. */
@NullMarked
package org.jiedui.adapter.json;

import org.jspecify.annotations.NullMarked;
