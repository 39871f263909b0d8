package org.jiedui.adapter.jdbc.crash;

import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.jiedui.ProgrammeOffice;
import org.jiedui.port.StoreException;

/** One thread that asks an office, one step after the other, until it is told to stop or the world fails. */
final class Client {

    private final String name;
    private final ProgrammeOffice office;
    private final Choosing choosing;
    private final InstantSource clock;
    private int number;

    Client(String name, ProgrammeOffice office, Choosing choosing, InstantSource clock) {
        this.name = name;
        this.office = office;
        this.choosing = choosing;
        this.clock = clock;
    }

    /** Tells the journal each step and its outcome; what has none is not known. */
    void work(Journal journal, BooleanSupplier goesOn) {
        while (goesOn.getAsBoolean()) {
            number++;
            Step step = choosing.next(name + "-" + number, clock.instant());
            journal.asked(step);
            try {
                String outcome = step.ask(office);
                if (outcome.equals(Outcome.UNKNOWN)) {
                    return;
                }
                journal.told(step, outcome);
            } catch (StoreException e) {
                journal.failed(step);
                throw e;
            }
        }
    }
}
