package org.jiedui.pairing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.GuardianConsent;
import org.jiedui.person.Need;
import org.jiedui.person.ParentsAway;
import org.jiedui.person.Urgency;
import org.jiedui.place.DivisionCode;

/** A child of a test: plain values, an empty text where nothing is known. */
record Kid(
        String id,
        String code,
        int tier,
        String waiting,
        Set<Need> needs,
        ParentsAway away,
        String born,
        String consent) {

    /** Nine years old, both parents away, least urgent, waiting since nobody knows when, without needs. */
    static Kid of(String id, String code) {
        return new Kid(id, code, 3, "", Set.of(), ParentsAway.BOTH, "2016-05-20", "2025-12-01");
    }

    Kid called(String other) {
        return new Kid(other, code, tier, waiting, needs, away, born, consent);
    }

    Kid urgent(int other) {
        return new Kid(id, code, other, waiting, needs, away, born, consent);
    }

    Kid waiting(String since) {
        return new Kid(id, code, tier, since, needs, away, born, consent);
    }

    Kid needing(Need... others) {
        Set<Need> set = EnumSet.noneOf(Need.class);
        set.addAll(Set.of(others));
        return new Kid(id, code, tier, waiting, set, away, born, consent);
    }

    Kid away(ParentsAway other) {
        return new Kid(id, code, tier, waiting, needs, other, born, consent);
    }

    Kid born(String day) {
        return new Kid(id, code, tier, waiting, needs, away, day, consent);
    }

    Kid consent(String day) {
        return new Kid(id, code, tier, waiting, needs, away, born, day);
    }

    Child child() {
        return Child.of(ChildId.of(id), LocalDate.parse(born), DivisionCode.of(code))
                .parentsAway(away)
                .needs(needs)
                .urgency(new Urgency(tier))
                .build();
    }

    GuardianConsent guardianConsent() {
        return consent.isEmpty() ? GuardianConsent.missing() : GuardianConsent.givenOn(LocalDate.parse(consent));
    }

    void enter(RoundPool.Builder pool) {
        if (waiting.isEmpty()) {
            pool.child(child(), guardianConsent());
        } else {
            pool.child(child(), guardianConsent(), LocalDate.parse(waiting));
        }
    }
}
