/** Who may serve: application, eligibility, the chain of opinions, and the states of a qualification. */
@NullMarked
package org.jiedui.qualification;

import org.jspecify.annotations.NullMarked;
