package org.jiedui.adapter.jdbc.fault;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiedui.fact.Answer;

/**
 * One thing that is asked of an office or its store, after whatever makes it succeed.
 *
 * @param name names it
 * @param before what happened before
 * @param recovery what a host does before it asks again, since it does not know what became of the first
 * @param repeated what it may be answered instead where the first one had its effect
 */
record Scenario(String name, Before before, Consumer<Desk> recovery, Set<Object> repeated) {

    /** Tells what happened before, and gives what is asked then. */
    interface Before {
        Function<Desk, Object> tell(Tale tale);
    }

    static Scenario of(String name, Before before) {
        return new Scenario(name, before, desk -> {}, Set.of());
    }

    /** A command at the front door. */
    static Scenario door(String name, Consumer<Tale> before, Function<Desk, Answer<?>> asking) {
        return of(name, tale -> {
            before.accept(tale);
            return asking::apply;
        });
    }

    Scenario recoveringBy(Consumer<Desk> how) {
        return new Scenario(name, before, how, repeated);
    }

    Scenario repeatedAs(Object... answers) {
        return new Scenario(name, before, recovery, Set.of(answers));
    }

    static List<Scenario> all() {
        return Stream.of(FrontDoor.registering(), FrontDoor.pairing(), FrontDoor.judging(), StoreDoor.all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
