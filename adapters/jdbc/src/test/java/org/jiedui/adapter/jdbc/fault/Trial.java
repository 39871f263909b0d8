package org.jiedui.adapter.jdbc.fault;

import java.util.List;
import java.util.function.Function;
import org.jiedui.adapter.jdbc.fault.Outcome.Told;
import org.jiedui.adapter.jdbc.server.Fault;

/** One scenario, ready to be played with faults: what it is told must be so, and asking again must mend all. */
final class Trial {

    /**
     * How it ends without a fault.
     *
     * @param outcome what is told
     * @param states from the first to the last, one after each commit
     */
    record Expected(Outcome outcome, List<State> states) {

        State first() {
            return states.get(0);
        }

        State last() {
            return states.get(states.size() - 1);
        }
    }

    private final Bench bench;
    private final Scenario scenario;
    private final Function<Desk, Object> asking;
    private final Desk desk;
    private final Expected expected;
    private List<String> calls = List.of();

    Trial(Bench bench, Scenario scenario, Function<Desk, Object> asking, Desk desk, Expected expected) {
        this.bench = bench;
        this.scenario = scenario;
        this.asking = asking;
        this.desk = desk;
        this.expected = expected;
    }

    /** Lists the calls that it makes where none fails. */
    void record() {
        bench.restore();
        bench.faulty().record();
        Outcome outcome = ask();
        calls = bench.faulty().calls();
        require(outcome.equals(expected.outcome()), "it answers otherwise without a fault", outcome.text());
        requireState(bench.state(), expected.last());
    }

    List<String> calls() {
        return calls;
    }

    private Outcome ask() {
        return Outcome.of(() -> asking.apply(desk));
    }

    /** Plays it with a fault, then once more without. */
    void play(Fault fault) {
        play(fault, false);
    }

    /** The same with a fault that says somebody else was quicker: a transaction that commits is tried again. */
    void playConflict(Fault fault) {
        play(fault, isWriting(fault.call()));
    }

    private void play(Fault fault, boolean mustSettle) {
        try {
            bench.restore();
            bench.faulty().fail(fault);
            Outcome outcome = ask();
            require(bench.faulty().failed(), "the call was not reached", outcome.text());
            bench.faulty().record();
            require(!mustSettle || outcome.is(Told.SETTLED), "not tried again", outcome.text());
            judge(outcome);
            askAgain();
        } catch (AssertionError e) {
            bench.faulty().record();
            bench.restoreAll();
            throw new AssertionError(
                    scenario + ", " + fault + ", " + calls.get(fault.call() - 1) + ": " + e.getMessage(), e);
        }
    }

    /** Whether the call belongs to a connection that commits. */
    private boolean isWriting(int call) {
        List<String> later = calls.subList(call - 1, calls.size());
        int commit = later.indexOf("Connection.commit");
        int close = later.indexOf("Connection.close");
        return commit >= 0 && commit < close;
    }

    private void judge(Outcome outcome) {
        require(
                bench.faulty().leaks().isEmpty(),
                "left open",
                bench.faulty().leaks().toString());
        require(!outcome.isIndiscreet(), "said too much", outcome.text());
        require(!outcome.is(Told.NONSENSE), "not the exception of a store", outcome.text());
        State state = bench.state();
        if (outcome.is(Told.SETTLED)) {
            require(outcome.equals(expected.outcome()), "answers otherwise", outcome.text());
            requireState(state, expected.last());
        } else if (outcome.is(Told.NOTHING)) {
            requireState(state, expected.first());
        } else {
            require(expected.states().contains(state), "half is kept", state.against(expected.first()));
        }
    }

    private void askAgain() {
        scenario.recovery().accept(desk);
        Outcome again = ask();
        require(again.is(Told.SETTLED), "not answered when asked again", again.text());
        require(
                again.equals(expected.outcome())
                        || scenario.repeated().contains(again.value().orElseThrow()),
                "answers otherwise when asked again",
                again.text());
        requireState(bench.state().apartFromAttempts(), expected.last().apartFromAttempts());
    }

    private static void requireState(State state, State wanted) {
        require(state.equals(wanted), "another state", state.against(wanted));
    }

    private static void require(boolean holds, String what, String about) {
        if (!holds) {
            throw new AssertionError(what + ": " + about);
        }
    }
}
