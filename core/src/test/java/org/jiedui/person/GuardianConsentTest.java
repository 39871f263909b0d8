package org.jiedui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M-11")
class GuardianConsentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void consent_holds_from_the_day_on_which_it_was_given() {
        GuardianConsent consent = GuardianConsent.givenOn(DAY);
        assertFalse(consent.holdsOn(DAY.minusDays(1)));
        assertTrue(consent.holdsOn(DAY));
        assertTrue(consent.holdsOn(LocalDate.MAX));
    }

    @Test
    void a_missing_consent_never_holds() {
        assertFalse(GuardianConsent.missing().holdsOn(LocalDate.MAX));
        assertEquals(Optional.empty(), GuardianConsent.missing().findGivenOn());
        assertEquals("GuardianConsent[missing]", GuardianConsent.missing().toString());
    }

    @Test
    void consents_are_equal_when_they_were_given_on_one_day() {
        assertEquals(GuardianConsent.givenOn(DAY), GuardianConsent.givenOn(DAY));
        assertEquals(
                GuardianConsent.givenOn(DAY).hashCode(),
                GuardianConsent.givenOn(DAY).hashCode());
        assertNotEquals(GuardianConsent.givenOn(DAY), GuardianConsent.givenOn(DAY.plusDays(1)));
        assertNotEquals(GuardianConsent.missing(), GuardianConsent.givenOn(DAY));
        assertEquals(Optional.of(DAY), GuardianConsent.givenOn(DAY).findGivenOn());
    }
}
