package org.jiedui.adapter.memory.law;

import java.util.List;
import org.jiedui.fact.Answer;
import org.jiedui.fact.RecordedFact;
import org.jiedui.person.ChildId;
import org.jiedui.rule.Code;

/** S3: a command sent again has the same answer and no effect, at once, later and after a restart. */
final class SameAnswers implements Watch {

    private int seen;

    @Override
    public void afterStep(World world) {
        List<Asked> asked = world.asked();
        List<RecordedFact> before = world.facts();
        asked.subList(seen, asked.size()).forEach(again -> sendAgain(world, again));
        World.pick(asked, 7 * asked.size() / 11).ifPresent(again -> sendAgain(world, again));
        Watch.require(world.facts().equals(before), "done twice", asked.size());
        seen = asked.size();
    }

    @Override
    public void atEnd(World world) {
        world.sleep(40);
        world.reopen();
        List<RecordedFact> before = world.facts();
        world.asked().forEach(again -> {
            sendAgain(world, again);
            sendSomethingElse(world, again);
        });
        Watch.require(world.facts().equals(before), "done again after a restart", before.size());
    }

    private static void sendAgain(World world, Asked asked) {
        Answer<?> again = asked.call().on(world.office(), asked.command());
        Watch.require(again.equals(asked.answer()), "answered otherwise", asked.command(), asked.answer(), again);
    }

    private static void sendSomethingElse(World world, Asked asked) {
        if (!asked.isDenied()) {
            Answer<?> other = world.office()
                    .registration()
                    .close(asked.command(), ChildId.of("C-0"), Code.of("OTHER"), world.today());
            Watch.require(other.codes().equals(List.of("COMMAND_REUSED")), "one id, two contents", asked.command());
        }
    }
}
