package org.jiedui.qualification;

import java.time.LocalDate;
import org.jiedui.person.MotherId;

/**
 * An opinion that is late.
 *
 * @param mother the applicant
 * @param step whose opinion she waits for
 * @param overdueFrom the first day on which it was late
 */
public record LateOpinion(MotherId mother, ApprovalStep step, LocalDate overdueFrom) {}
