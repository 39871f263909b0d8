package org.jiedui;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jiedui.duty.SchoolTerms;
import org.jiedui.fact.Answer;
import org.jiedui.flow.Clerk;
import org.jiedui.flow.ContentHash;
import org.jiedui.flow.Surroundings;
import org.jiedui.flow.Together;
import org.jiedui.place.Divisions;
import org.jiedui.port.Authority;
import org.jiedui.port.Festivals;
import org.jiedui.port.People;
import org.jiedui.port.Records;
import org.jiedui.port.SchoolCalendars;
import org.jiedui.programme.ProgrammeBook;
import org.jspecify.annotations.Nullable;

/**
 * The front door: one programme's office, with a desk for each room a pairing passes through.
 *
 * <p>Every command carries an id made by the caller and the acting person, and is answered with an
 * {@link org.jiedui.fact.Answer}. Days are dates in China (C-1). Safe for use by many threads if the ports are.
 *
 * <p>Findings of the library itself cite JD-1 (one id, one content), JD-2 (known ids), JD-3 (who may act), JD-4 (no
 * dates to come, in order), JD-5 (nobody decides on herself, her own proposal or her own
 * report).
 */
public final class ProgrammeOffice {

    private final RegistrationDesk registration;
    private final ScreeningDesk screening;
    private final PairingDesk pairing;
    private final DutyDesk duties;
    private final StandingDesk standing;
    private final ReportDesk reports;
    private final Clerk clerk;

    private ProgrammeOffice(Clerk clerk) {
        this.clerk = clerk;
        registration = new RegistrationDesk(clerk);
        screening = new ScreeningDesk(clerk);
        pairing = new PairingDesk(clerk);
        duties = new DutyDesk(clerk);
        standing = new StandingDesk(clerk);
        reports = new ReportDesk(clerk);
    }

    /**
     * Starts an office for a programme.
     *
     * @param programmes all versions of the programme
     * @return a builder
     */
    public static Builder of(ProgrammeBook programmes) {
        return new Builder(programmes);
    }

    /**
     * Where mothers, children, consents and exclusions are registered.
     *
     * @return the desk
     */
    public RegistrationDesk registration() {
        return registration;
    }

    /**
     * Where applications are reviewed.
     *
     * @return the desk
     */
    public ScreeningDesk screening() {
        return screening;
    }

    /**
     * Where pairings are proposed, agreed, begun and ended.
     *
     * @return the desk
     */
    public PairingDesk pairing() {
        return pairing;
    }

    /**
     * Where contacts and leave are recorded, and what is due is asked.
     *
     * @return the desk
     */
    public DutyDesk duties() {
        return duties;
    }

    /**
     * Where mothers are assessed, warned, suspended, heard and disqualified.
     *
     * @return the desk
     */
    public StandingDesk standing() {
        return standing;
    }

    /**
     * Where counts and lists are asked for.
     *
     * @return the desk
     */
    public ReportDesk reports() {
        return reports;
    }

    /**
     * Takes many commands through in few round trips to the store, for imports, rounds and month-ends. Each is decided
     * and kept as if they were sent one after another in this order, each whole or not at all, so one may build on those
     * before it. Some hundreds are kept at a time; the answers are given once all are durable.
     *
     * <pre>{@code
     * List<Answer<ContactRecorded>> answers = office.together(reports.stream()
     *         .map(report -> (Function<ProgrammeOffice, Answer<ContactRecorded>>)
     *                 each -> each.duties().record(commandOf(report), report))
     *         .toList());
     * }</pre>
     *
     * <p>If it throws, some of the commands may have been kept: send all again with the same ids.
     *
     * @param commands each asks the office it is given for one command and does nothing else, for it may be run several
     *     times
     * @param <A> what they are answered; {@code Answer<?>} for commands of several kinds
     * @return the answers in the same order
     * @throws org.jiedui.port.StoreException where the world fails
     */
    public <A extends Answer<?>> List<A> together(
            List<? extends Function<? super ProgrammeOffice, ? extends A>> commands) {
        return new Together<>(clerk, ProgrammeOffice::new).answer(commands);
    }

    /**
     * The same office over other records and people, with its programme, divisions, authority, calendars and clock: for
     * commands inside a transaction of the host. Cheap to make.
     *
     * @param records where states, facts and answers are kept
     * @param people where personal values live
     * @return another office
     */
    public ProgrammeOffice over(Records records, People people) {
        return new ProgrammeOffice(new Clerk(clerk.around().over(records, people)));
    }

    /** Plugs the ports in. */
    public static final class Builder {

        private final ProgrammeBook programmes;
        private Divisions divisions = Divisions.builder().build();
        private SchoolCalendars calendars = home -> SchoolTerms.none();
        private Festivals festivals = year -> Optional.empty();
        private ContentHash contents = ContentHash.withoutPersonalValues();
        private @Nullable Records records;
        private @Nullable People people;
        private @Nullable Authority authority;
        private @Nullable InstantSource clock;

        private Builder(ProgrammeBook programmes) {
            this.programmes = programmes;
        }

        /**
         * The tree of divisions; without it no round can tell a distance.
         *
         * @param tree the tree
         * @return this builder
         */
        public Builder divisions(Divisions tree) {
            divisions = tree;
            return this;
        }

        /**
         * Where states, facts and answers are kept. Required.
         *
         * @param port the port
         * @return this builder
         */
        public Builder records(Records port) {
            records = port;
            return this;
        }

        /**
         * Where personal values live. Required.
         *
         * @param port the port
         * @return this builder
         */
        public Builder people(People port) {
            people = port;
            return this;
        }

        /**
         * Who may act. Required.
         *
         * @param port the port
         * @return this builder
         */
        public Builder authority(Authority port) {
            authority = port;
            return this;
        }

        /**
         * School terms; without them duties of a term have no calendar and are never missed.
         *
         * @param port the port
         * @return this builder
         */
        public Builder calendars(SchoolCalendars port) {
            calendars = port;
            return this;
        }

        /**
         * Lunar festivals; without them only solar ones are known.
         *
         * @param port the port
         * @return this builder
         */
        public Builder festivals(Festivals port) {
            festivals = port;
            return this;
        }

        /**
         * The clock. Required.
         *
         * @param source the clock
         * @return this builder
         */
        public Builder clock(InstantSource source) {
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
        public Builder contentKey(byte[] key) {
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
                    contents)));
        }

        private static <T> T required(@Nullable T port, String name) {
            return Objects.requireNonNull(port, () -> "An office needs its port of " + name + ".");
        }
    }
}
