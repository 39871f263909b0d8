package org.jiedui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiedui.fact.Answer;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fact;
import org.jiedui.flow.Clerk;
import org.jiedui.flow.Together;
import org.jiedui.port.People;
import org.jiedui.port.Records;
import org.jiedui.programme.ProgrammeBook;

/**
 * The front door: one programme's office, with a desk for each room a pairing passes through.
 *
 * <p>Every command carries an id made by the caller and the acting person, and is answered with an
 * {@link org.jiedui.fact.Answer}. Days are dates in China (C-1). Safe for use by many threads if the ports are.
 *
 * <p>Findings of the library itself cite JD-1 (one id, one content), JD-2 (known ids), JD-3 (who may act), JD-4 (no
 * dates to come, in order), JD-5 (nobody decides on herself, her kin, her own proposal or her own
 * report, and nobody twice where persons are separate).
 */
public final class ProgrammeOffice {

    private final RegistrationDesk registration;
    private final ScreeningDesk screening;
    private final ApplicationDesk applications;
    private final PairingDesk pairing;
    private final DutyDesk duties;
    private final StandingDesk standing;
    private final ReportDesk reports;
    private final Clerk clerk;
    private final HistoryDesk history;

    ProgrammeOffice(Clerk clerk) {
        this.clerk = clerk;
        registration = new RegistrationDesk(clerk);
        screening = new ScreeningDesk(clerk);
        applications = new ApplicationDesk(clerk);
        pairing = new PairingDesk(clerk);
        duties = new DutyDesk(clerk);
        standing = new StandingDesk(clerk);
        reports = new ReportDesk(clerk);
        history = new HistoryDesk(clerk);
    }

    /**
     * Starts an office for a programme.
     *
     * @param programmes all versions of the programme
     * @return a builder
     */
    public static OfficeBuilder of(ProgrammeBook programmes) {
        return new OfficeBuilder(programmes);
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
     * Where applications are followed that do not go straight up, and certificates are recorded.
     *
     * @return the desk
     */
    public ApplicationDesk applications() {
        return applications;
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
     * What became of a command, for a caller that never heard: after {@link Answer.Unknown}, after an exception, or after
     * a restart of its own. A round is answered before its pairs are proposed, so send that one again instead.
     *
     * @param id the command's id
     * @return what it was answered, committed or refused, as it stays for ever; empty if it was never kept, or while it
     *     is still being kept: send it again with the same id and content, which does it once
     * @throws org.jiedui.port.StoreException where the world fails
     */
    public Optional<Answer<Fact>> findAnswer(CommandId id) {
        return clerk.findAnswer(id);
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

    /**
     * Where history is verified, and read as of the past.
     *
     * @return the desk
     */
    public HistoryDesk history() {
        return history;
    }
}
