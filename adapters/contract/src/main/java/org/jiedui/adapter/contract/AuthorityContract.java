package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.fact.ActorId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Authority;
import org.jiedui.port.Role;
import org.jiedui.rule.DateSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Authority} promises: what it does not affirm is denied. Extend it in the tests of your adapter and
 * make your own tables say what is granted.
 */
public abstract class AuthorityContract {

    private static final ActorId CLERK = ActorId.of("clerk-7");
    private static final DivisionCode COUNTY = DivisionCode.of("421121000000");
    private static final DateSpan MARCH = new DateSpan(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 1));
    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);

    private Authority authority;

    /** For your subclass. */
    protected AuthorityContract() {}

    /**
     * An authority with a single grant. Asked for once before each test.
     *
     * @param actor who may act
     * @param role in what capacity
     * @param division where, and in the divisions inside it
     * @param span on which days
     * @return the authority under test
     */
    protected abstract Authority granting(ActorId actor, Role role, DivisionCode division, DateSpan span);

    @BeforeEach
    void grant() {
        authority = granting(CLERK, Role.REVIEWER, COUNTY, MARCH);
    }

    @Test
    void what_is_granted_is_allowed() {
        assertTrue(authority.mayAct(CLERK, Role.REVIEWER, COUNTY, DAY));
    }

    @Test
    void a_grant_holds_in_the_divisions_inside() {
        for (String inside : List.of("421121001000", "421121001001", "421121999999")) {
            assertTrue(authority.mayAct(CLERK, Role.REVIEWER, DivisionCode.of(inside), DAY), inside);
        }
    }

    @Test
    void J3_a_grant_does_not_hold_beside_or_above() {
        for (String outside : List.of("421122000000", "421102001000", "421100000000", "420000000000", "430000000000")) {
            assertFalse(authority.mayAct(CLERK, Role.REVIEWER, DivisionCode.of(outside), DAY), outside);
        }
    }

    @Test
    void every_other_role_is_denied() {
        for (Role role : Role.values()) {
            assertEquals(role == Role.REVIEWER, authority.mayAct(CLERK, role, COUNTY, DAY), role.name());
        }
    }

    @Test
    void everybody_else_is_denied() {
        for (String other : List.of("clerk-8", "clerk-70", "CLERK-7", "clerk", "admin", "root")) {
            assertFalse(authority.mayAct(ActorId.of(other), Role.REVIEWER, COUNTY, DAY), other);
        }
    }

    @Test
    void a_grant_holds_from_its_first_day_up_to_not_including_its_last() {
        assertFalse(authority.mayAct(CLERK, Role.REVIEWER, COUNTY, MARCH.from().minusDays(1)));
        assertTrue(authority.mayAct(CLERK, Role.REVIEWER, COUNTY, MARCH.from()));
        assertTrue(authority.mayAct(CLERK, Role.REVIEWER, COUNTY, MARCH.until().minusDays(1)));
        assertFalse(authority.mayAct(CLERK, Role.REVIEWER, COUNTY, MARCH.until()));
    }

    @Test
    void R5_nobody_acts_for_another_without_a_delegation() {
        for (String other : List.of("clerk-7", "clerk-8", "admin")) {
            assertFalse(authority.mayActFor(ActorId.of(other), CLERK, Role.REVIEWER, DAY), other);
            assertFalse(authority.mayActFor(CLERK, ActorId.of(other), Role.REVIEWER, DAY), other);
        }
    }
}
