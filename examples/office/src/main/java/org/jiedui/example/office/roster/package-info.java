/** The files of an office: which columns each has, and what its rows become. */
@NullMarked
package org.jiedui.example.office.roster;

import org.jspecify.annotations.NullMarked;
