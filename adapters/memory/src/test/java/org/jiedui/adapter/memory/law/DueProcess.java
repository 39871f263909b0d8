package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.fact.Fields;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.person.MotherId;

/** R1: before every revocation a ground, a proposal by another, a notice and the days to reply, in this order. */
final class DueProcess implements Watch {

    private static final int REPLY_DAYS = 15;

    @Override
    public void atEnd(World world) {
        List<RecordedFact> earlier = new ArrayList<>();
        StreamId stream = null;
        for (RecordedFact fact : world.facts()) {
            if (!fact.stream().equals(stream)) {
                stream = fact.stream();
                earlier.clear();
            }
            if (fact.type().equals("QualificationRevoked")) {
                heard(world, earlier, fact);
            }
            if (fact.type().equals("ProposalClosed")) {
                earlier.removeIf(before -> !before.type().equals("WarningGiven"));
            }
            earlier.add(fact);
        }
    }

    private static void heard(World world, List<RecordedFact> earlier, RecordedFact revoked) {
        RecordedFact proposal = last(earlier, "RevocationProposed", revoked);
        RecordedFact notice = last(earlier, "NoticeServed", revoked);
        LocalDate day = revoked.happenedOn();
        Watch.require(!proposal.actor().equals(revoked.actor()), "decided on an own proposal", revoked);
        Watch.require(notice.sequence() > proposal.sequence(), "notice before the proposal", revoked);
        Watch.require(!day.isBefore(notice.happenedOn().plusDays(REPLY_DAYS)), "no time to reply", revoked);
        if (!Fields.decode(proposal.body()).text("ground").equals("FAILED_DUTY")) {
            Watch.require(
                    world.told()
                            .wasSuspendedWhenRevoked(
                                    MotherId.of(revoked.stream().id())),
                    "no ground",
                    revoked);
        } else {
            Watch.require(
                    earlier.stream()
                            .filter(fact -> fact.type().equals("WarningGiven"))
                            .anyMatch(fact ->
                                    Fields.decode(fact.body()).date("deadline").isBefore(proposal.happenedOn())),
                    "no days to cure",
                    revoked);
        }
    }

    private static RecordedFact last(List<RecordedFact> facts, String type, RecordedFact revoked) {
        return facts.stream()
                .filter(fact -> fact.type().equals(type))
                .reduce((one, later) -> later)
                .orElseThrow(() -> new AssertionError("no " + type + " before " + revoked));
    }
}
