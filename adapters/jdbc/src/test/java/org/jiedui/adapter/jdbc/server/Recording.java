package org.jiedui.adapter.jdbc.server;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The calls made through a faulty source, the fault that waits for one of them, and what is open. */
final class Recording {

    /** A call as noted: its number and name, the life of the database, and how it fails if it does. */
    record Noted(int number, String name, int life, Optional<Fault> fault) {

        boolean fails(Fault.Moment moment) {
            return fault.filter(it -> it.moment() == moment).isPresent();
        }

        SQLException exception() {
            String message = "FATAL: row of " + FaultyDataSource.MARKER + " at call " + number + ", " + name;
            return new SQLException(message, fault.orElseThrow().state());
        }
    }

    private static final String NO_CONNECTION = "08003";
    private static final String CANNOT_CONNECT = "08001";
    private static final Set<String> CLOSING = Set.of("close", "abort");

    private final List<String> calls = new ArrayList<>();
    private final Map<Handle, String> open = new LinkedHashMap<>();
    private final Set<Handle> stuck = new HashSet<>();
    private Optional<Fault> waiting = Optional.empty();
    private boolean failed;
    private boolean down;
    /** Which life of the database this is: a connection of an earlier one is dead. */
    private int life;

    synchronized void restart(Optional<Fault> fault) {
        calls.clear();
        waiting = fault;
        failed = false;
        down = false;
        stuck.forEach(Handle::reallyClose);
        stuck.clear();
    }

    synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    synchronized boolean failed() {
        return failed;
    }

    synchronized List<String> leaks() {
        return List.copyOf(open.values());
    }

    synchronized Noted noteConnect() {
        String name = "DataSource.getConnection";
        return note(name, down ? Optional.of(gone(CANNOT_CONNECT)) : Optional.empty());
    }

    synchronized Noted note(Handle on, String method) {
        boolean closing = CLOSING.contains(method);
        if (closing) {
            open.keySet().removeIf(it -> it == on || it.isResultOf(on));
        }
        Noted noted = note(on.name(method), on.isDead(life) ? Optional.of(gone(NO_CONNECTION)) : Optional.empty());
        if (closing && noted.fails(Fault.Moment.BEFORE_EFFECT)) {
            stuck.add(on);
        }
        return noted;
    }

    private Noted note(String name, Optional<Fault> gone) {
        calls.add(name);
        int number = calls.size();
        Optional<Fault> due = waiting.filter(it -> it.call() == number);
        Noted noted = new Noted(number, name, life, gone.or(() -> due));
        failed |= due.isPresent();
        due.filter(it -> it.reach() == Fault.Reach.DATABASE).ifPresent(it -> fall());
        return noted;
    }

    private static Fault gone(String state) {
        return new Fault(0, Fault.Moment.BEFORE_EFFECT, Fault.Reach.CONNECTION, state);
    }

    private void fall() {
        down = true;
        life++;
    }

    synchronized void opened(Handle handle, Noted by) {
        open.put(handle, handle.name() + " of call " + by.number() + ", " + by.name());
    }
}
