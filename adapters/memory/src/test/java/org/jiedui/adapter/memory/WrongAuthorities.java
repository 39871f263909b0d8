package org.jiedui.adapter.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.fact.ActorId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Authority;
import org.jiedui.port.Role;
import org.jiedui.rule.DateSpan;

/** Authorities that are wrong in whom they allow. */
final class WrongAuthorities {

    /** Makes an authority of one grant. */
    interface Granting {
        Authority granting(ActorId actor, Role role, DivisionCode division, DateSpan span);
    }

    static final Granting RIGHT = (actor, role, division, span) ->
            MemoryAuthority.of(List.of(MemoryAuthority.Grant.of(actor, role, division, span)));

    private WrongAuthorities() {}

    static Stream<Wrong<Granting>> all() {
        return Stream.of(
                new Wrong<>(
                        "an authority that allows by default",
                        () -> (actor, role, division, span) -> (who, as, where, day) -> !who.equals(actor)
                                || RIGHT.granting(actor, role, division, span).mayAct(who, as, where, day),
                        "everybody_else_is_denied"),
                new Wrong<>(
                        "an authority that denies everything",
                        () -> (actor, role, division, span) -> (who, as, where, day) -> false,
                        "a_grant_holds_from_its_first_day_up_to_not_including_its_last",
                        "a_grant_holds_in_the_divisions_inside",
                        "every_other_role_is_denied",
                        "what_is_granted_is_allowed"),
                new Wrong<>(
                        "an authority that knows no roles",
                        () -> (actor, role, division, span) -> (who, as, where, day) ->
                                RIGHT.granting(actor, role, division, span).mayAct(who, role, where, day),
                        "every_other_role_is_denied"),
                new Wrong<>(
                        "an authority that counts the last day in",
                        () -> (actor, role, division, span) ->
                                RIGHT.granting(actor, role, division, DateSpan.ofDays(span.from(), span.until())),
                        "a_grant_holds_from_its_first_day_up_to_not_including_its_last"),
                new Wrong<>(
                        "an authority that knows no divisions inside others",
                        () -> (actor, role, division, span) -> (who, as, where, day) -> where.equals(division)
                                && RIGHT.granting(actor, role, division, span).mayAct(who, as, where, day),
                        "a_grant_holds_in_the_divisions_inside"),
                new Wrong<>(
                        "an authority that allows above what was granted",
                        () -> (actor, role, division, span) -> (who, as, where, day) -> allowsAbove(
                                        RIGHT.granting(actor, role, division, span), division)
                                .mayAct(who, as, where, day),
                        "J3_a_grant_does_not_hold_beside_or_above"),
                new Wrong<>(
                        "an authority that lets anybody act for another",
                        () -> (actor, role, division, span) -> new Lending(RIGHT.granting(actor, role, division, span)),
                        "R5_nobody_acts_for_another_without_a_delegation"));
    }

    private record Lending(Authority right) implements Authority {
        @Override
        public boolean mayAct(ActorId actor, Role role, DivisionCode division, LocalDate day) {
            return right.mayAct(actor, role, division, day);
        }

        @Override
        public boolean mayActFor(ActorId actor, ActorId principal, Role role, LocalDate day) {
            return true;
        }
    }

    private static Authority allowsAbove(Authority right, DivisionCode granted) {
        return (ActorId who, Role as, DivisionCode where, LocalDate day) ->
                right.mayAct(who, as, where.covers(granted) ? granted : where, day);
    }
}
