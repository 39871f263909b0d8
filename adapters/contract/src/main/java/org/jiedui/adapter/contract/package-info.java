/** What every port promises, as JUnit classes that an adapter extends. */
@NullMarked
package org.jiedui.adapter.contract;

import org.jspecify.annotations.NullMarked;
