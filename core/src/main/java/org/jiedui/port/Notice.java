package org.jiedui.port;

import org.jiedui.fact.Fields;
import org.jiedui.rule.Code;

/**
 * Something others should hear of: ids, codes, dates and divisions only.
 *
 * @param subject the id of the child it is about, else of the mother: notices of one subject stay in order
 * @param code what it is about, such as {@code WARNING_GIVEN}
 * @param details ids, codes, dates and divisions
 */
public record Notice(String subject, Code code, Fields details) {}
