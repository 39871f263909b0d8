package org.jiedui.adapter.forms;

import jakarta.validation.GroupSequence;

/**
 * The steps in which a form is filled in, as groups of Bean Validation: sign-up, entry and review (H-29 报名、登记、审查).
 *
 * <p>Every constraint of our forms belongs to exactly one step, so a host may check a page of a form before the next one
 * is filled in. Without a group a form is checked as a whole, and all faults of all steps are told at once, as
 * {@link Forms} does.
 *
 * <pre>{@code
 * validator.validate(form, Step.SignUp.class);  // what she filled in herself
 * validator.validate(form, Step.InTurn.class);  // the faults of the first step that has any
 * validator.validate(form);                     // everything
 * }</pre>
 *
 * <table>
 * <caption>What belongs to which step</caption>
 * <tr><th>form</th><th>sign-up</th><th>entry</th><th>review</th></tr>
 * <tr><td>{@link RegistrationForm}</td><td>its date, cells 1 to 10</td><td></td>
 *     <td>the opinions, their dates, the order of all dates</td></tr>
 * <tr><td>{@link RegistrationSupplement}</td><td></td><td>every cell</td><td></td></tr>
 * <tr><td>{@link ChildForm}</td><td></td><td>every other cell</td>
 *     <td>the consent of the guardian, the order of all dates</td></tr>
 * <tr><td>{@link PairingRegisterRow}</td><td></td><td>every cell</td><td></td></tr>
 * </table>
 */
public interface Step {

    /** What the applicant fills in herself (报名). */
    interface SignUp {}

    /** What the federation or the school enters beside it (登记). */
    interface Entry {}

    /** What those say who are asked before anything begins (审查), and how the dates follow each other. */
    interface Review {}

    /** All steps at once. Our forms are checked so where no group is named. */
    interface Whole extends SignUp, Entry, Review {}

    /** One step after the other; the first that has faults is the last that is looked at. */
    @GroupSequence({SignUp.class, Entry.class, Review.class})
    interface InTurn {}
}
