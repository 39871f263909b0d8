package org.jiedui.adapter.jdbc;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.PersonId;

/** Mother or child, as tables and seals tell them apart: both may have the same id. */
enum PersonKind {
    MOTHER(1, "mother"),
    CHILD(2, "child");

    /** The one order in which the rows of several people are touched, so that no two transactions lock each other out. */
    static final Comparator<PersonId> ORDER =
            Comparator.comparing(PersonKind::of).thenComparing(PersonId::value);

    private final int code;
    private final String word;

    PersonKind(int code, String word) {
        this.code = code;
        this.word = word;
    }

    static PersonKind of(PersonId person) {
        return person instanceof MotherId ? MOTHER : CHILD;
    }

    PersonId id(String value) {
        return this == MOTHER ? MotherId.of(value) : ChildId.of(value);
    }

    /** The ids of those who are of this kind, each once, in order. */
    List<String> idsOf(Collection<? extends PersonId> people) {
        return people.stream()
                .filter(person -> of(person) == this)
                .map(PersonId::value)
                .distinct()
                .sorted()
                .toList();
    }

    /** What the tables hold for it; never changes. */
    int code() {
        return code;
    }

    /** What seals bind, such as {@code mother/m-1}; never changes. */
    static String nameOf(PersonId person) {
        return of(person).word + "/" + person.value();
    }
}
