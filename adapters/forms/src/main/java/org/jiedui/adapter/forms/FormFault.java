package org.jiedui.adapter.forms;

import org.jiedui.rule.Code;

/**
 * One thing that is wrong with one cell of a form: where, which code, and in words. It never holds what was typed.
 *
 * <p>The codes are {@code MISSING_VALUE}, {@code BAD_VALUE}, {@code BAD_DATE}, {@code BAD_ID}, {@code DATE_ORDER} and
 * {@code FORMULA}, as for the files, and {@code TOO_LONG}.
 *
 * @param field the cell
 * @param code the stable code
 * @param message for the person who fills in the form, in Chinese or English
 */
public record FormFault(FormField field, Code code, String message) {}
