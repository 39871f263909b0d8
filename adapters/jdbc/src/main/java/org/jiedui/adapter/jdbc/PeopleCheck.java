package org.jiedui.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiedui.adapter.jdbc.StoreDamage.Kind;
import org.jiedui.person.PersonId;
import org.jiedui.port.PersonFile;
import org.jiedui.port.StoreException;

/** Whether each file of a person opens with her key and is hers; a key without a file is a {@link Strays stray}. */
final class PeopleCheck {

    private static final int TOGETHER = 100;

    private final Connection connection;
    private final JdbcPeople people;
    private final Consumer<? super StoreDamage> damages;
    private final List<PersonId> waiting = new ArrayList<>();

    PeopleCheck(Connection connection, JdbcPeople people, Consumer<? super StoreDamage> damages) {
        this.connection = connection;
        this.people = people;
        this.damages = damages;
    }

    long run() throws SQLException {
        List<String> key = List.of("id", "kind");
        long rows = new Walk(connection, "SELECT id, kind FROM jiedui_person", List.of(), key).each(row -> {
            Optional<PersonId> person = findPerson(row.getInt(2), row.getString(1));
            if (person.isEmpty()) {
                tell(Kind.FOREIGN, "jiedui_person", row.getInt(2), row.getString(1));
            }
            person.ifPresent(waiting::add);
            if (waiting.size() == TOGETHER) {
                open();
            }
        });
        open();
        return rows;
    }

    private static Optional<PersonId> findPerson(int kind, String id) {
        try {
            for (PersonKind known : PersonKind.values()) {
                if (known.code() == kind) {
                    return Optional.of(known.id(id));
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void tell(Kind kind, String table, int code, String id) {
        damages.accept(StoreDamage.of(kind, table, Streams.name(code), id));
    }

    /** All at once, and one by one where that fails, so that one bad file hides no other. */
    private void open() throws SQLException {
        try {
            open(waiting);
        } catch (StoreException e) {
            for (PersonId person : waiting) {
                openAlone(person);
            }
        }
        waiting.clear();
    }

    private void openAlone(PersonId person) throws SQLException {
        try {
            open(List.of(person));
        } catch (StoreException e) {
            tell(Kind.UNREADABLE, "jiedui_person", PersonKind.of(person).code(), person.value());
        }
    }

    private void open(List<PersonId> some) throws SQLException {
        Map<PersonId, PersonFile> files = people.read(connection, some);
        for (PersonId person : some) {
            PersonFile file = files.get(person);
            int code = PersonKind.of(person).code();
            if (file == null) {
                tell(Kind.MISSING, "jiedui_key", code, person.value());
            } else if (!file.person().id().equals(person)) {
                tell(Kind.DIFFERS, "jiedui_person", code, person.value());
            }
        }
    }
}
