package org.jiedui.duty;

import static org.jiedui.duty.Calendars.term;
import static org.jiedui.duty.Season.AUTUMN;
import static org.jiedui.duty.Season.SPRING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.jiedui.duty.Case.Plan;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.Stage;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.DateSpan;

/** Generated pairings, ledgers and days around calendar K and the Spring Festivals of 2026 and 2027. */
public final class Cases {

    private static final LocalDate START = LocalDate.parse("2025-08-25");
    private static final int LONGEST = 700;

    /** Terms as prefectures and counties set them; the last two have a county's term reach into a prefecture's. */
    private static final List<List<Term>> CALENDARS = List.of(
            Calendars.kTerms(),
            List.of(),
            List.of(term("420500000000", 2026, AUTUMN, "2026-08-31", "2027-01-20")),
            Stream.concat(
                            Calendars.kTerms().stream(),
                            Stream.of(term("420525000000", 2025, SPRING, "2026-02-25", "2026-07-10")))
                    .toList(),
            List.of(
                    term("420500000000", 2025, AUTUMN, "2025-09-01", "2026-03-20"),
                    term("420525000000", 2025, SPRING, "2026-02-25", "2026-07-10")),
            List.of(
                    term("420500000000", 2025, AUTUMN, "2025-09-01", "2026-07-20"),
                    term("420525000000", 2025, SPRING, "2026-02-25", "2026-07-10")));

    private Cases() {}

    /** Any case. */
    public static Arbitrary<Case> any() {
        return cases(
                Arbitraries.of(Plan.values()),
                pairings(560),
                Arbitraries.of(CALENDARS),
                entries().ofMaxSize(25));
    }

    /** Cases under the provincial plan in which a county's term and its prefecture's overlap. */
    public static Arbitrary<Case> overlappingTerms() {
        Arbitrary<List<Contact>> asked = Combinators.combine(
                        Arbitraries.integers().between(150, 240), lateness(), Arbitraries.just(Shape.TEACHER))
                .as(Contact::new)
                .list()
                .ofMaxSize(4);
        return cases(Arbitraries.just(Plan.H), pairings(60), Arbitraries.of(CALENDARS.subList(4, 6)), asked);
    }

    /** Pairings active on the day asked about in which little is logged, so that misses come in runs. */
    public static Arbitrary<Case> quiet() {
        return cases(
                        Arbitraries.of(Plan.values()),
                        pairings(100),
                        Arbitraries.of(CALENDARS),
                        entries().ofMaxSize(6))
                .filter(given -> given.pairing().isActiveOn(given.asOf()));
    }

    /** Whole calendar years under the school's plan, many with a child born on a leap day. */
    public static Arbitrary<Case> wholeYears() {
        return Combinators.combine(
                        Arbitraries.integers().between(2017, 2060),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(
                                "2016-02-29", "2012-02-29", "2016-03-01", "2015-02-28", "2015-01-03", "2015-12-31"))
                .as((year, years, born) -> {
                    LocalDate from = LocalDate.of(year, 1, 1);
                    DateSpan active = new DateSpan(from, from.plusYears(years));
                    PairedSpell pairing = new PairedSpell(Story.MOTHER, child(born, "pupil"), active);
                    return new Case(
                            Plan.S, pairing, List.of(), Calendars.table(), List.of(), List.of(), active.until(), 0);
                });
    }

    /** One day together under the provincial plan, in a year that the table of the fixtures does not reach. */
    public static Arbitrary<Case> beyondTheTable() {
        return Combinators.combine(
                        Arbitraries.integers().between(2036, 2060),
                        Arbitraries.integers().between(0, 364))
                .as((year, day) -> {
                    LocalDate from = LocalDate.of(year, 1, 1);
                    LocalDate met = from.plusDays(day);
                    PairedSpell pairing =
                            new PairedSpell(Story.MOTHER, child("2030-05-20", "pupil"), DateSpan.startingOn(from));
                    List<LedgerEntry> entries = List.of(universal("L0", met, met));
                    return new Case(Plan.H, pairing, List.of(), Calendars.table(), entries, List.of(), met, 0);
                });
    }

    private static Arbitrary<Case> cases(
            Arbitrary<Plan> plans,
            Arbitrary<PairedSpell> pairings,
            Arbitrary<List<Term>> terms,
            Arbitrary<List<Contact>> entries) {
        return Combinators.combine(
                        plans,
                        pairings,
                        terms,
                        entries,
                        leave(),
                        Arbitraries.integers().between(-3, 560),
                        Arbitraries.integers().between(0, 9999))
                .as(Cases::started)
                .withoutEdgeCases();
    }

    private static Case started(
            Plan plan,
            PairedSpell pairing,
            List<Term> terms,
            List<Contact> contacts,
            List<DaysOff> leave,
            int asOf,
            int pick) {
        LocalDate from = pairing.active().from();
        List<LedgerEntry> entries = new ArrayList<>();
        contacts.forEach(contact -> entries.add(contact.entry("L" + entries.size(), from)));
        return new Case(
                plan,
                pairing,
                terms,
                Calendars.table(),
                entries,
                leave.stream().map(days -> days.from(from)).toList(),
                from.plusDays(asOf),
                pick);
    }

    private static Arbitrary<PairedSpell> pairings(int lastStart) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, lastStart),
                        Arbitraries.integers().between(1, LONGEST + 300),
                        Arbitraries.of("2016-05-20", "2016-02-29", "2017-12-30", "2015-09-01"),
                        Arbitraries.of("pupil", "pupil", "pupil", "pupil", "pupil", "pupil", "no school", "hers"))
                .as((offset, length, born, school) -> {
                    LocalDate from = START.plusDays(offset);
                    LocalDate until = length > LONGEST ? LocalDate.MAX : from.plusDays(length);
                    return new PairedSpell(Story.MOTHER, child(born, school), new DateSpan(from, until));
                });
    }

    private static Child child(String born, String school) {
        Child.Builder child = Child.of(Story.CHILD, LocalDate.parse(born), DivisionCode.of("420525000000"));
        return switch (school) {
            case "pupil" -> child.atSchool(Stage.COMPULSORY).build();
            case "hers" ->
                child.atSchool(Stage.COMPULSORY).classTeacher(Story.MOTHER).build();
            default -> child.build();
        };
    }

    private static ListArbitrary<Contact> entries() {
        return Combinators.combine(Arbitraries.integers().between(-20, 500), lateness(), Arbitraries.of(Shape.values()))
                .as(Contact::new)
                .list();
    }

    private static Arbitrary<Integer> lateness() {
        return Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(0, 40));
    }

    private static Arbitrary<List<DaysOff>> leave() {
        return Combinators.combine(
                        Arbitraries.integers().between(-20, 500),
                        Arbitraries.integers().between(1, 60))
                .as(DaysOff::new)
                .list()
                .ofMaxSize(3);
    }

    /** An entry that is of the kind to keep every duty of every plan. */
    public static LedgerEntry universal(String id, LocalDate happened, LocalDate recorded) {
        return Shape.EVERYTHING.started(id, happened).recordedOn(recorded).build();
    }

    private record Contact(int day, int late, Shape shape) {
        LedgerEntry entry(String id, LocalDate from) {
            LocalDate happened = from.plusDays(day);
            return shape.started(id, happened)
                    .recordedOn(happened.plusDays(late))
                    .build();
        }
    }

    private record DaysOff(int day, int length) {
        Leave from(LocalDate from) {
            return new Leave(Story.MOTHER, from.plusDays(day), from.plusDays(day + length - 1L));
        }
    }

    private enum Shape {
        CALL,
        TEACHER,
        CARER,
        GUIDANCE,
        HOME_FESTIVAL,
        SCHOOL_VISIT,
        BIRTHDAY,
        EVERYTHING,
        FOR_TWO_CHILDREN,
        NOT_MET,
        OTHER_CHILD,
        OTHER_MOTHER;

        LedgerEntry.Builder started(String id, LocalDate day) {
            return switch (this) {
                case CALL -> call(id, day);
                case TEACHER -> call(id, day).with(Set.of(Counterpart.CLASS_TEACHER));
                case CARER -> call(id, day).with(Set.of(Counterpart.CARER));
                case GUIDANCE -> call(id, day).doing(Set.of(Activity.PARENT_LINK_GUIDANCE));
                case HOME_FESTIVAL -> met(id, day, Venue.HOME, Activity.VISIT, Activity.FESTIVAL);
                case SCHOOL_VISIT -> met(id, day, Venue.SCHOOL, Activity.VISIT);
                case BIRTHDAY -> met(id, day, Venue.OTHER, Activity.BIRTHDAY);
                case EVERYTHING -> everything(Set.of(Story.CHILD), Story.MOTHER, id, day);
                case FOR_TWO_CHILDREN -> everything(Set.of(Story.CHILD, ChildId.of("C2")), Story.MOTHER, id, day);
                case NOT_MET ->
                    everything(Set.of(Story.CHILD), Story.MOTHER, id, day).outcome(ContactOutcome.NOT_MET);
                case OTHER_CHILD -> everything(Set.of(ChildId.of("C2")), Story.MOTHER, id, day);
                case OTHER_MOTHER -> everything(Set.of(Story.CHILD), MotherId.of("M2"), id, day);
            };
        }

        private static LedgerEntry.Builder call(String id, LocalDate day) {
            return LedgerEntry.of(EntryId.of(id), Story.MOTHER, Set.of(Story.CHILD), day, Channel.PHONE)
                    .with(Set.of(Counterpart.CHILD));
        }

        private static LedgerEntry.Builder met(String id, LocalDate day, Venue venue, Activity... activities) {
            return LedgerEntry.of(EntryId.of(id), Story.MOTHER, Set.of(Story.CHILD), day, Channel.IN_PERSON)
                    .with(Set.of(Counterpart.CHILD))
                    .at(venue)
                    .doing(Set.of(activities));
        }

        private static LedgerEntry.Builder everything(
                Set<ChildId> children, MotherId mother, String id, LocalDate day) {
            return LedgerEntry.of(EntryId.of(id), mother, children, day, Channel.IN_PERSON)
                    .with(Set.of(Counterpart.CHILD, Counterpart.CARER, Counterpart.CLASS_TEACHER))
                    .at(Venue.HOME)
                    .doing(Set.of(Activity.values()));
        }
    }
}
