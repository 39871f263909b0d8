package org.jiedui.example.office.season;

import java.util.List;
import java.util.stream.Stream;
import org.jiedui.adapter.memory.MemoryAuthority;
import org.jiedui.adapter.memory.MemoryAuthority.Grant;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.Command;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Authority;
import org.jiedui.port.Role;
import org.jiedui.rule.DateSpan;

/** Who acts in the season, each in roles that keep proposer and decider apart; and the ids of what they ask. */
final class Staff {

    private static final DivisionCode HUBEI = DivisionCode.ofPrefix("42");

    private int asked;

    /** Registers, pairs and keeps the ledger. */
    Command registrar() {
        return ask("registrar");
    }

    /** Reviews applications, warns, proposes, serves and hears. */
    Command officer() {
        return ask("officer");
    }

    /** Gives opinions and decides. */
    Command decider() {
        return ask("decider");
    }

    /** Suspends and lifts. */
    Command guardian() {
        return ask("safeguarding");
    }

    /** A mother acts for herself. */
    Command herself(String mother) {
        return ask(mother);
    }

    private Command ask(String actor) {
        asked++;
        return Command.of("S" + asked, actor);
    }

    static Authority authority(DateSpan season) {
        Stream<Grant> grants = Stream.of(
                        grants(season, "registrar", Role.REGISTRAR, Role.PAIRING_OFFICER, Role.LEDGER_KEEPER),
                        grants(season, "officer", Role.REVIEWER, Role.STANDING_OFFICER),
                        grants(season, "decider", Role.APPROVER, Role.DECIDER),
                        grants(season, "safeguarding", Role.SAFEGUARDING_OFFICER))
                .flatMap(List::stream);
        return MemoryAuthority.of(grants.toList());
    }

    private static List<Grant> grants(DateSpan season, String actor, Role... roles) {
        return Stream.of(roles)
                .map(role -> Grant.of(ActorId.of(actor), role, HUBEI, season))
                .toList();
    }
}
