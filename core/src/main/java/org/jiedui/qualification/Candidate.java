package org.jiedui.qualification;

import org.jiedui.person.Attestations;
import org.jiedui.person.CaringMother;
import org.jiedui.person.RecordCheck;

/**
 * A mother as the eligibility rules see her.
 *
 * @param mother what is known of her
 * @param check the last query for records
 * @param attestations the reviewer's four answers
 */
public record Candidate(CaringMother mother, RecordCheck check, Attestations attestations) {}
