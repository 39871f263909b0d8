package org.jiedui.adapter.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedui.fact.ActorId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Authority;
import org.jiedui.port.Role;
import org.jiedui.rule.DateSpan;

/** Who may act, from a fixed list of grants; everything else is denied. Immutable. */
public final class MemoryAuthority implements Authority {

    /**
     * A grant.
     *
     * @param actor who may act
     * @param role in what capacity
     * @param digits leading digits of the divisions where; none for everywhere
     * @param span on which days
     */
    public record Grant(ActorId actor, Role role, String digits, DateSpan span) {

        /**
         * A grant for a division and all divisions in it.
         *
         * @param actor who may act
         * @param role in what capacity
         * @param division where
         * @param span on which days
         * @return the grant
         */
        public static Grant of(ActorId actor, Role role, DivisionCode division, DateSpan span) {
            return new Grant(actor, role, division.ownDigits(), span);
        }

        private boolean covers(Role asked, DivisionCode division, LocalDate day) {
            return role == asked && division.ownDigits().startsWith(digits) && span.contains(day);
        }
    }

    /**
     * A delegation.
     *
     * @param actor who may act
     * @param principal who delegated to her
     * @param role in what capacity
     * @param span on which days
     */
    public record Delegation(ActorId actor, ActorId principal, Role role, DateSpan span) {

        private boolean covers(ActorId asking, ActorId asked, Role capacity, LocalDate day) {
            return actor.equals(asking) && principal.equals(asked) && role == capacity && span.contains(day);
        }
    }

    private final Map<ActorId, List<Grant>> grants;
    private final List<Delegation> delegations;

    private MemoryAuthority(List<Grant> grants, List<Delegation> delegations) {
        this.grants = grants.stream().collect(Collectors.groupingBy(Grant::actor));
        this.delegations = List.copyOf(delegations);
    }

    /**
     * Authority by these grants alone.
     *
     * @param grants perhaps none
     * @return the authority
     */
    public static MemoryAuthority of(List<Grant> grants) {
        return of(grants, List.of());
    }

    /**
     * Authority by these grants, and by these delegations for those who have them.
     *
     * @param grants perhaps none
     * @param delegations perhaps none
     * @return the authority
     */
    public static MemoryAuthority of(List<Grant> grants, List<Delegation> delegations) {
        return new MemoryAuthority(grants, delegations);
    }

    /**
     * Authority for everybody to do everything everywhere: for examples and simulations, never for a host.
     *
     * @return an authority that denies nothing
     */
    public static Authority allowingAll() {
        return (actor, role, division, day) -> true;
    }

    @Override
    public boolean mayAct(ActorId actor, Role role, DivisionCode division, LocalDate day) {
        return grants.getOrDefault(actor, List.of()).stream().anyMatch(grant -> grant.covers(role, division, day));
    }

    @Override
    public boolean mayActFor(ActorId actor, ActorId principal, Role role, LocalDate day) {
        return delegations.stream().anyMatch(delegation -> delegation.covers(actor, principal, role, day));
    }
}
