/**
 * What a federation has resolved, as dated data: the sections that the rooms own, composed into one programme, with the
 * text of every clause that its rules cite.
 *
 * <p>The rooms never see a programme: each decision takes its own section, and stores the version it was taken by.
 */
@NullMarked
package org.jiedui.programme;

import org.jspecify.annotations.NullMarked;
