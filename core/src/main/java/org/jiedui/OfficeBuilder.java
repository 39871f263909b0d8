package org.jiedui;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jiedui.duty.SchoolTerms;
import org.jiedui.flow.Clerk;
import org.jiedui.flow.ContentHash;
import org.jiedui.flow.Folding;
import org.jiedui.flow.Surroundings;
import org.jiedui.place.Divisions;
import org.jiedui.port.Authority;
import org.jiedui.port.Festivals;
import org.jiedui.port.People;
import org.jiedui.port.Records;
import org.jiedui.port.SchoolCalendars;
import org.jiedui.programme.ProgrammeBook;
import org.jspecify.annotations.Nullable;

/** Plugs the ports of a {@link ProgrammeOffice} in. */
public final class OfficeBuilder {

    private final ProgrammeBook programmes;
    private Divisions divisions = Divisions.builder().build();
    private SchoolCalendars calendars = home -> SchoolTerms.none();
    private Festivals festivals = year -> Optional.empty();
    private ContentHash contents = ContentHash.withoutPersonalValues();
    private @Nullable Records records;
    private @Nullable People people;
    private @Nullable Authority authority;
    private @Nullable InstantSource clock;

    OfficeBuilder(ProgrammeBook programmes) {
        this.programmes = programmes;
    }

    /**
     * The tree of divisions; without it no round can tell a distance.
     *
     * @param tree the tree
     * @return this builder
     */
    public OfficeBuilder divisions(Divisions tree) {
        divisions = tree;
        return this;
    }

    /**
     * Where states, facts and answers are kept. Required.
     *
     * @param port the port
     * @return this builder
     */
    public OfficeBuilder records(Records port) {
        records = port;
        return this;
    }

    /**
     * Where personal values live. Required.
     *
     * @param port the port
     * @return this builder
     */
    public OfficeBuilder people(People port) {
        people = port;
        return this;
    }

    /**
     * Who may act. Required.
     *
     * @param port the port
     * @return this builder
     */
    public OfficeBuilder authority(Authority port) {
        authority = port;
        return this;
    }

    /**
     * School terms; without them duties of a term have no calendar and are never missed.
     *
     * @param port the port
     * @return this builder
     */
    public OfficeBuilder calendars(SchoolCalendars port) {
        calendars = port;
        return this;
    }

    /**
     * Lunar festivals; without them only solar ones are known.
     *
     * @param port the port
     * @return this builder
     */
    public OfficeBuilder festivals(Festivals port) {
        festivals = port;
        return this;
    }

    /**
     * The clock. Required.
     *
     * @param source the clock
     * @return this builder
     */
    public OfficeBuilder clock(InstantSource source) {
        clock = source;
        return this;
    }

    /**
     * A secret under which the content of commands is hashed, so that an id that comes again with other personal
     * values is refused too. Without it hashes leave personal values out, and such a command counts as the same.
     *
     * @param key at least 32 bytes, the same for all offices of a store and for ever
     * @return this builder
     * @throws IllegalArgumentException if the key is shorter
     */
    public OfficeBuilder contentKey(byte[] key) {
        contents = ContentHash.keyed(key);
        return this;
    }

    /**
     * Opens the office.
     *
     * @return the office
     * @throws NullPointerException if a required port is missing
     */
    public ProgrammeOffice open() {
        return new ProgrammeOffice(new Clerk(new Surroundings(
                programmes,
                divisions,
                required(records, "records"),
                required(people, "people"),
                required(authority, "authority"),
                calendars,
                festivals,
                required(clock, "clock"),
                contents,
                Folding::state)));
    }

    private static <T> T required(@Nullable T port, String name) {
        return Objects.requireNonNull(port, () -> "An office needs its port of " + name + ".");
    }
}
