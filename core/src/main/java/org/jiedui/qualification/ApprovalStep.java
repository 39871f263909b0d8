package org.jiedui.qualification;

import org.jiedui.place.DivisionCode;

/**
 * One step of a chain of opinions: which tier, and of which division.
 *
 * @param tier whose opinion
 * @param division the division of that tier
 */
public record ApprovalStep(Tier tier, DivisionCode division) {}
