/**
 * What the rules need to know of people, and no more: values that redact themselves.
 *
 * <p>Names, addresses, telephones and schools never enter here; they stay behind the port of people.
 */
@NullMarked
package org.jiedui.person;

import org.jspecify.annotations.NullMarked;
