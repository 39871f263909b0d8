/**
 * CSV as the office accepts and writes it: strict in, plain out. Nothing here knows what a column means, and nothing here
 * repeats the value of a cell in a message.
 */
@NullMarked
package org.jiedui.example.office.csv;

import org.jspecify.annotations.NullMarked;
