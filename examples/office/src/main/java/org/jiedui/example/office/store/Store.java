package org.jiedui.example.office.store;

import org.jiedui.OfficeBuilder;
import org.jiedui.ProgrammeOffice;
import org.jiedui.port.Messages;
import org.jiedui.port.People;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.programme.ProgrammeBook;

/** Where an office keeps what it is told. */
public interface Store extends AutoCloseable {

    /** States, facts and answers. */
    Records records();

    /** The files of people. */
    People people();

    /** A secret of the store, the same whenever it is opened; it is for hashes and never shown. */
    byte[] secret();

    /** Hands over every notice that waits, all of them in one go. */
    void relay(Messages messages, int attempts);

    @Override
    void close();

    /** A store that is gone when the program ends. */
    static Store inMemory() {
        return new InMemory();
    }

    /** Starts an office over this store. */
    default OfficeBuilder office(ProgrammeBook programmes) {
        return ProgrammeOffice.of(programmes)
                .records(records())
                .people(people())
                .contentKey(secret());
    }

    /** Whether nothing has happened in it yet. */
    default boolean isEmpty() {
        return records().page(new Query.AllFacts(), "", 1).items().isEmpty();
    }
}
