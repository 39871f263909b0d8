package org.jiedui.adapter.memory.law;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jiedui.ProgrammeOffice;
import org.jiedui.fact.Answer;
import org.jiedui.port.Records;

/**
 * S3: what one office was asked one by one, another is asked by the stretch, some of it twice. They give the same answers
 * and keep the same rows, facts, notices and files.
 */
final class Twins {

    private static final int LONGEST = 12;

    private final World first;
    private final World second;
    private final Sending sending;
    private final Random chance;

    private Twins(World first, World second, Sending sending, int split) {
        this.first = first;
        this.second = second;
        this.sending = sending;
        this.chance = new Random(split);
    }

    static void compare(History history, int split, UnaryOperator<Records> store, Sending sending) {
        compare(history, split, new World(history.programme(), Parts.right().withRecords(store)), sending);
    }

    static void compare(History history, int split, World second, Sending sending) {
        World first = history.live();
        new Twins(first, second, sending, split).retell();
        Contents.of(first).requireSame(Contents.of(second));
    }

    private void retell() {
        List<Asked> left = first.asked();
        while (!left.isEmpty()) {
            second.sleep(
                    (int) ChronoUnit.DAYS.between(second.today(), left.get(0).on()));
            List<Asked> sameDay = left.stream()
                    .filter(asked -> asked.on().equals(second.today()))
                    .toList();
            int length = 1 + chance.nextInt(Math.min(LONGEST, sameDay.size()));
            send(left.subList(0, length));
            left = left.subList(length, left.size());
        }
    }

    private void send(List<Asked> stretch) {
        List<Asked> sent = new ArrayList<>();
        for (Asked asked : stretch) {
            sent.add(asked);
            if (chance.nextInt(LONGEST) == 0) {
                sent.add(first.asked().get(chance.nextInt(1 + first.asked().indexOf(asked))));
            }
        }
        List<Function<ProgrammeOffice, Answer<?>>> commands = new ArrayList<>();
        sent.forEach(asked -> commands.add(office -> asked.call().on(office, asked.command())));
        Watch.requireSame("answers", sent.stream().map(Asked::answer).toList(), sending.send(second, commands));
    }
}
