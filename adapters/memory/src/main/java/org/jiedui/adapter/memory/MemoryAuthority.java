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

    private final Map<ActorId, List<Grant>> grants;

    private MemoryAuthority(List<Grant> grants) {
        this.grants = grants.stream().collect(Collectors.groupingBy(Grant::actor));
    }

    /**
     * Authority by these grants alone.
     *
     * @param grants perhaps none
     * @return the authority
     */
    public static MemoryAuthority of(List<Grant> grants) {
        return new MemoryAuthority(grants);
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
}
