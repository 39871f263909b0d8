package org.jiedui.adapter.memory.law;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.fact.Fields;
import org.jiedui.fact.RecordedFact;
import org.jiedui.pairing.ChildCase;
import org.jiedui.pairing.ChildStatus;
import org.jiedui.pairing.ChildStatus.Held;
import org.jiedui.pairing.ChildStatus.Out;
import org.jiedui.pairing.ChildStatus.Paired;
import org.jiedui.pairing.ChildStatus.Waiting;
import org.jiedui.person.ChildId;

/** P3: each child on each day paired, held, waiting or out, and answered for; the end of a pairing opens the wait. */
final class Cover implements Watch {

    /** A hit of up to 120 days ago is held for 30 days from the day on which it was told. */
    private static final int LONGEST_HOLD = 160;

    @Override
    public void afterStep(World world) {
        world.told().children().forEach(child -> look(world, child, world.today()));
    }

    @Override
    public void atEnd(World world) {
        for (ChildId child : world.told().children()) {
            LocalDate from = world.told().child(child).registeredOn();
            Watch.sample(world).stream().filter(day -> !day.isBefore(from)).forEach(day -> look(world, child, day));
        }
        List<RecordedFact> facts = world.facts();
        facts.stream()
                .filter(fact -> fact.type().equals("ChildReleased"))
                .forEach(released -> opensTheWait(world, facts, released));
    }

    private static void look(World world, ChildId child, LocalDate day) {
        ChildCase found = world.office().pairing().findChild(child).orElseThrow();
        ChildStatus status = found.statusOn(
                day,
                mother -> world.office()
                        .screening()
                        .findQualification(mother)
                        .orElseThrow()
                        .statusOn(day));
        Watch.require(status.getClass() == expected(world, child, day), "stands elsewhere", child, status, day);
        boolean answered = status instanceof Paired || status instanceof Out;
        if (status instanceof Held held) {
            answered = held.owner().equals(Cast.child(child).division())
                    && held.until().isAfter(day)
                    && held.until().isBefore(day.plusDays(LONGEST_HOLD));
        } else if (status instanceof Waiting waiting) {
            answered = waiting.owner().equals(Cast.child(child).division())
                    && !waiting.since().isAfter(day);
        }
        Watch.require(answered, "nobody answers for", child, status, day);
    }

    private static Class<? extends ChildStatus> expected(World world, ChildId child, LocalDate day) {
        if (world.told().child(child).isOutOn(day)) {
            return Out.class;
        }
        if (world.told().isPairedOn(child, day)) {
            return Paired.class;
        }
        return world.told().isHeldOn(child, day) ? Held.class : Waiting.class;
    }

    /** Unless the child has another mother on that day, or a later word opened the wait no later than this day. */
    private static void opensTheWait(World world, List<RecordedFact> facts, RecordedFact released) {
        LocalDate day = released.happenedOn();
        ChildId child = ChildId.of(released.stream().id());
        String pairing = Fields.decode(released.body()).text("pairing");
        boolean hasAnother = world.told().spellsOf(child).stream()
                .filter(spell -> !spell.id().value().equals(pairing))
                .anyMatch(spell -> spell.isTakenOn(day));
        boolean opened = facts.stream()
                .filter(fact -> fact.stream().equals(released.stream()))
                .filter(fact -> List.of("WaitOpened", "ChildClosed").contains(fact.type()))
                .anyMatch(fact -> fact.command().equals(released.command())
                        || (fact.sequence() > released.sequence()
                                && !fact.happenedOn().isAfter(day)));
        Watch.require(opened || hasAnother || world.told().child(child).isOutOn(day), "ended in silence", pairing, day);
    }
}
