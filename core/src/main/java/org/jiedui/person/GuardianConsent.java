package org.jiedui.person;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a parent or guardian agreed that the child takes part (M-11, U-4). The carer's signature is never one (M-6).
 */
public final class GuardianConsent {

    private static final GuardianConsent MISSING = new GuardianConsent(null);

    private final @Nullable LocalDate givenOn;

    private GuardianConsent(@Nullable LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    /**
     * No consent is known.
     *
     * @return the absent consent
     */
    public static GuardianConsent missing() {
        return MISSING;
    }

    /**
     * Consent given on a day.
     *
     * @param day the day
     * @return the consent
     */
    public static GuardianConsent givenOn(LocalDate day) {
        return new GuardianConsent(day);
    }

    /**
     * The day on which it was given.
     *
     * @return empty if it was not
     */
    public Optional<LocalDate> findGivenOn() {
        return Optional.ofNullable(givenOn);
    }

    /**
     * Whether it holds.
     *
     * @param day the day asked about
     * @return true from the day on which it was given
     */
    public boolean holdsOn(LocalDate day) {
        return givenOn != null && !givenOn.isAfter(day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GuardianConsent that && Objects.equals(givenOn, that.givenOn);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(givenOn);
    }

    @Override
    public String toString() {
        return givenOn == null ? "GuardianConsent[missing]" : "GuardianConsent[" + givenOn + "]";
    }
}
