package org.jiedui.flow;

import org.jiedui.fact.ActorId;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.Fields;
import org.jiedui.person.MotherId;
import org.jiedui.port.Role;
import org.jiedui.qualification.ApplicationFact.KinDeclared;

/** Records who is kin to a mother and so decides on nothing of hers (R5). */
public final class DeclaringKin {

    private final Clerk clerk;

    /**
     * The step of one office.
     *
     * @param clerk takes commands through
     */
    public DeclaringKin(Clerk clerk) {
        this.clerk = clerk;
    }

    /**
     * Records that somebody is kin to a mother. It is never taken back.
     *
     * @param command who asks: a registrar, or the kin herself
     * @param mother the mother
     * @param kin the key by which the kin acts
     * @return the declaration, or all reasons against it
     */
    public Answer<KinDeclared> declare(Command command, MotherId mother, ActorId kin) {
        Fields content = Content.of("declareKin").with("mother", mother).with("kin", kin);
        return clerk.answer(
                command,
                content,
                work -> work.findQualification(mother)
                        .map(found -> {
                            Reasons reasons = new Reasons(work);
                            if (!work.command().actor().equals(kin)) {
                                reasons.needing(
                                        Role.REGISTRAR, found.application().division());
                            }
                            return reasons.orElse(() -> {
                                KinDeclared declared = new KinDeclared(work.today(), kin);
                                work.add(mother, declared);
                                return declared;
                            });
                        })
                        .orElseGet(() -> Reasons.unknown("UNKNOWN_MOTHER")));
    }
}
