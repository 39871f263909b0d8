package org.jiedui.adapter.memory.law;

import java.util.function.UnaryOperator;
import org.jiedui.port.Authority;
import org.jiedui.port.People;
import org.jiedui.port.Records;
import org.jiedui.programme.ProgrammeBook;

/** What an office is plugged into, so that one part at a time can be exchanged for a wrong one. */
record Parts(
        UnaryOperator<Records> records,
        UnaryOperator<People> people,
        UnaryOperator<Authority> authority,
        UnaryOperator<ProgrammeBook> book,
        Host host) {

    static Parts right() {
        return new Parts(
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                new Host());
    }

    Parts withRecords(UnaryOperator<Records> wrong) {
        return new Parts(wrong, people, authority, book, host);
    }

    Parts withPeople(UnaryOperator<People> wrong) {
        return new Parts(records, wrong, authority, book, host);
    }

    Parts withAuthority(UnaryOperator<Authority> wrong) {
        return new Parts(records, people, wrong, book, host);
    }

    Parts withBook(UnaryOperator<ProgrammeBook> wrong) {
        return new Parts(records, people, authority, wrong, host);
    }

    Parts withHost(Host wrong) {
        return new Parts(records, people, authority, book, wrong);
    }
}
