package org.jiedui.qualification;

import java.util.Objects;
import java.util.Optional;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.Fields;
import org.jiedui.place.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * For whom somebody speaks on an application: for a step of the chain, perhaps on behalf of an approver who delegated to
 * her for some days, perhaps as the tier above in the place of one that is overdue. Immutable.
 */
public final class Voice {

    private static final String SPEAKER = "speaker";
    private static final String PRINCIPAL = "onBehalfOf";

    private final ApprovalStep step;
    private final Tier speaker;
    private final @Nullable ActorId principal;

    private Voice(ApprovalStep step, Tier speaker, @Nullable ActorId principal) {
        this.step = step;
        this.speaker = speaker;
        this.principal = principal;
    }

    /**
     * The tier of a step speaks for itself.
     *
     * @param step whose cell of the form is filled
     * @return the voice
     */
    public static Voice of(ApprovalStep step) {
        return new Voice(step, step.tier(), null);
    }

    /**
     * The same step, spoken for by the tier above because its own is overdue.
     *
     * @param above the tier that speaks
     * @return a copy
     * @throws IllegalArgumentException if the tier is not above that of the step
     */
    public Voice by(Tier above) {
        if (above.compareTo(step.tier()) <= 0) {
            throw new IllegalArgumentException(above + " does not stand above " + step.tier() + ".");
        }
        return new Voice(step, above, principal);
    }

    /**
     * The same step, spoken for by a person to whom an approver delegated.
     *
     * @param approver who delegated
     * @return a copy
     */
    public Voice onBehalfOf(ActorId approver) {
        return new Voice(step, speaker, approver);
    }

    /**
     * The step that is spoken for.
     *
     * @return the tier whose cell of the form is filled, and its division
     */
    public ApprovalStep step() {
        return step;
    }

    /**
     * The tier that speaks.
     *
     * @return that of the step, unless it is overdue
     */
    public Tier speaker() {
        return speaker;
    }

    /**
     * Whether the tier above speaks in the place of the step's own.
     *
     * @return false where a tier speaks for itself
     */
    public boolean isInPlace() {
        return speaker != step.tier();
    }

    /**
     * The approver who delegated.
     *
     * @return empty if the acting person speaks for herself
     */
    public Optional<ActorId> findPrincipal() {
        return Optional.ofNullable(principal);
    }

    static Voice restore(Fields fields) {
        Tier tier = Tier.valueOf(fields.text("tier"));
        ApprovalStep step = new ApprovalStep(tier, DivisionCode.of(fields.text("division")));
        Tier speaker = fields.find(SPEAKER).map(Tier::valueOf).orElse(tier);
        return new Voice(step, speaker, fields.find(PRINCIPAL).map(ActorId::of).orElse(null));
    }

    /** The step, which every opinion tells. */
    Fields step(Fields before) {
        return before.with("tier", step.tier()).with("division", step.division());
    }

    /** Who spoke in its place, if somebody did. */
    Fields others(Fields before) {
        Fields fields = isInPlace() ? before.with(SPEAKER, speaker) : before;
        return fields.withFound(PRINCIPAL, findPrincipal());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Voice that
                && step.equals(that.step)
                && speaker == that.speaker
                && Objects.equals(principal, that.principal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(step, speaker, principal);
    }

    @Override
    public String toString() {
        return others(step(Fields.none())).toString();
    }
}
