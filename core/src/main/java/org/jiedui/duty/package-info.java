/**
 * What is owed to each child and when: duty definitions as data, school terms and festivals as values, the ledger of
 * contacts, and the occurrences of every duty with their status on any day.
 *
 * <p>A reader begins with {@link org.jiedui.duty.DutySchedule}. Nothing here reads a clock: every answer is a function
 * of what is passed in and of the day asked about.
 */
@NullMarked
package org.jiedui.duty;

import org.jspecify.annotations.NullMarked;
