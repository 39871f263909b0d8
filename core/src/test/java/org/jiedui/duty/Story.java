package org.jiedui.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.Stage;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.DateSpan;

/** One pairing and its ledger, told day by day; asked under any programme. */
public final class Story {

    /** The mother of every story. */
    public static final MotherId MOTHER = MotherId.of("M1");

    /** The child of every story. */
    public static final ChildId CHILD = ChildId.of("C1");

    private final DateSpan active;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<Leave> leave = new ArrayList<>();
    private DutyPolicy policy = Duties.h();
    private SchoolTerms terms = Calendars.k();
    private FestivalCalendar festivals = Calendars.table();
    private Child child = pupil("2016-05-20").build();

    private Story(DateSpan active) {
        this.active = active;
    }

    /** A pairing that goes on, under the provincial plan with calendar K and the lunar table. */
    public static Story from(String day) {
        return new Story(DateSpan.startingOn(LocalDate.parse(day)));
    }

    /** A pairing that is active up to, not including, the second day. */
    public static Story between(String from, String until) {
        return new Story(new DateSpan(LocalDate.parse(from), LocalDate.parse(until)));
    }

    /** A child at school in county 420525, compulsory stage. */
    public static Child.Builder pupil(String born) {
        return Child.of(CHILD, LocalDate.parse(born), DivisionCode.of("420525000000"))
                .atSchool(Stage.COMPULSORY);
    }

    public Story under(DutyPolicy policy) {
        this.policy = policy;
        return this;
    }

    public Story terms(Term... terms) {
        this.terms = SchoolTerms.of(List.of(terms));
        return this;
    }

    public Story festivals(FestivalCalendar festivals) {
        this.festivals = festivals;
        return this;
    }

    public Story child(Child.Builder child) {
        this.child = child.build();
        return this;
    }

    public Story onLeave(String first, String last) {
        leave.add(new Leave(MOTHER, LocalDate.parse(first), LocalDate.parse(last)));
        return this;
    }

    /** A completed telephone call with the child and nothing else stated. */
    public Story call(String id, String day) {
        return log(id, day, entry -> entry);
    }

    /** Being with the child at home: a visit and a festival. */
    public Story festivalVisit(String id, String day) {
        return log(
                id,
                day,
                Channel.IN_PERSON,
                entry -> entry.at(Venue.HOME).doing(Set.of(Activity.VISIT, Activity.FESTIVAL)));
    }

    public Story log(String id, String day, UnaryOperator<LedgerEntry.Builder> more) {
        return log(id, day, Channel.PHONE, more);
    }

    public Story log(String id, String day, Channel channel, UnaryOperator<LedgerEntry.Builder> more) {
        LedgerEntry.Builder entry = LedgerEntry.of(EntryId.of(id), MOTHER, Set.of(CHILD), LocalDate.parse(day), channel)
                .with(Set.of(Counterpart.CHILD));
        entries.add(more.apply(entry).build());
        return this;
    }

    public PairedSpell pairing() {
        return new PairedSpell(MOTHER, child, active);
    }

    public List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    public List<Occurrence> on(String day) {
        return schedule().list(pairing(), entries, leave, LocalDate.parse(day));
    }

    /** The rows of one duty as {@code from..until STATUS [by entry]}. */
    public List<String> rows(String duty, String day) {
        return on(day).stream()
                .filter(one -> one.duty().value().equals(duty))
                .map(Story::row)
                .toList();
    }

    /** The status of the first row of one duty. */
    public DutyStatus status(String duty, String day) {
        return on(day).stream()
                .filter(one -> one.duty().value().equals(duty))
                .findFirst()
                .orElseThrow()
                .status();
    }

    public int count(String duty, String day) {
        return schedule().count(DutyId.of(duty), pairing(), entries, active, LocalDate.parse(day));
    }

    private DutySchedule schedule() {
        return DutySchedule.of(policy, terms, festivals);
    }

    private static String row(Occurrence one) {
        String by = one.findKeptBy().map(entry -> " by " + entry).orElse("");
        return one.first() + ".." + one.last() + " " + one.status() + by;
    }
}
