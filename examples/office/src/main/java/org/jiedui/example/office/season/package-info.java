/**
 * A simulated year of the programme over the bundled rosters of Hubei, through the front door only.
 */
@NullMarked
package org.jiedui.example.office.season;

import org.jspecify.annotations.NullMarked;
