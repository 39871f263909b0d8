package org.jiedui.qualification;

import java.time.LocalDate;

/**
 * What somebody attempts on an application: to speak for a step of its chain.
 *
 * @param voice for which step, and in whose place
 * @param on the date of the opinion
 * @param today the day on which it is recorded
 * @param persons who acts
 */
public record Attempt(Voice voice, LocalDate on, LocalDate today, Separation persons) {}
