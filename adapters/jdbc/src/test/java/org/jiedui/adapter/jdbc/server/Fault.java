package org.jiedui.adapter.jdbc.server;

/**
 * What goes wrong at one call of a recording, and how far it reaches.
 *
 * @param call the number of the call, from 1
 * @param moment whether the call had its effect before it failed
 * @param reach what else fails from then on
 * @param state the SQLState of the exception
 */
public record Fault(int call, Moment moment, Reach reach, String state) {

    /** When a call fails. */
    public enum Moment {
        BEFORE_EFFECT,
        AFTER_EFFECT
    }

    /** What a fault takes with it. */
    public enum Reach {
        /** That call alone. */
        CALL,
        /** The connection of that call: it is rolled back and closed, and every later call on it fails. New ones open. */
        CONNECTION,
        /** Every connection, and no new one opens. */
        DATABASE
    }

    /** A connection failure of that call alone, which has no effect. */
    public static Fault before(int call) {
        return new Fault(call, Moment.BEFORE_EFFECT, Reach.CALL, "08006");
    }

    /** A connection failure of that call alone, which does have its effect: a commit is done and reported as failed. */
    public static Fault after(int call) {
        return new Fault(call, Moment.AFTER_EFFECT, Reach.CALL, "08006");
    }

    /** The same, reaching that far. */
    public Fault reaching(Reach wider) {
        return new Fault(call, moment, wider, state);
    }

    /** The same with another SQLState. */
    public Fault withState(String sqlState) {
        return new Fault(call, moment, reach, sqlState);
    }
}
