/** The command-line program of a federation's office. */
@NullMarked
package org.jiedui.example.office;

import org.jspecify.annotations.NullMarked;
