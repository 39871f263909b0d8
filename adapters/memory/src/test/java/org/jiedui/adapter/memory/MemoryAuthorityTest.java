package org.jiedui.adapter.memory;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.adapter.contract.AuthorityContract;
import org.jiedui.fact.ActorId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Authority;
import org.jiedui.port.Role;
import org.jiedui.rule.DateSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MemoryAuthorityTest extends AuthorityContract {

    private static final ActorId CLERK = ActorId.of("clerk-1");
    private static final DivisionCode VILLAGE = DivisionCode.of("421121001001");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Override
    protected Authority granting(ActorId actor, Role role, DivisionCode division, DateSpan span) {
        return MemoryAuthority.of(List.of(MemoryAuthority.Grant.of(actor, role, division, span)));
    }

    @Test
    void without_grants_everything_is_denied() {
        assertFalse(MemoryAuthority.of(List.of()).mayAct(CLERK, Role.REVIEWER, VILLAGE, DAY));
    }

    @Test
    void a_grant_without_digits_holds_everywhere() {
        MemoryAuthority.Grant everywhere =
                new MemoryAuthority.Grant(CLERK, Role.REVIEWER, "", DateSpan.startingOn(DAY));
        assertTrue(MemoryAuthority.of(List.of(everywhere)).mayAct(CLERK, Role.REVIEWER, VILLAGE, DAY));
    }

    @Test
    @Tag("R5")
    void R5_a_delegation_holds_for_two_persons_one_role_and_its_days() {
        ActorId deputy = ActorId.of("deputy-1");
        DateSpan week = new DateSpan(DAY, DAY.plusDays(7));
        MemoryAuthority authority = MemoryAuthority.of(
                List.of(), List.of(new MemoryAuthority.Delegation(deputy, CLERK, Role.APPROVER, week)));
        assertTrue(authority.mayActFor(deputy, CLERK, Role.APPROVER, DAY));
        assertTrue(authority.mayActFor(deputy, CLERK, Role.APPROVER, DAY.plusDays(6)));
        assertFalse(authority.mayActFor(deputy, CLERK, Role.APPROVER, DAY.minusDays(1)));
        assertFalse(authority.mayActFor(deputy, CLERK, Role.APPROVER, DAY.plusDays(7)));
        assertFalse(authority.mayActFor(deputy, CLERK, Role.DECIDER, DAY));
        assertFalse(authority.mayActFor(CLERK, deputy, Role.APPROVER, DAY));
        assertFalse(authority.mayAct(deputy, Role.APPROVER, VILLAGE, DAY));
    }

    @Test
    void an_authority_that_allows_all_says_so_in_its_name() {
        assertTrue(MemoryAuthority.allowingAll().mayAct(CLERK, Role.DECIDER, VILLAGE, DAY));
    }
}
