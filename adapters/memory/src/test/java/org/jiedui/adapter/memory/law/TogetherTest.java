package org.jiedui.adapter.memory.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.memory.MemoryPeople;
import org.jiedui.adapter.memory.MemoryRecords;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.CommandId;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.PairingStatus;
import org.jiedui.pairing.Party;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.Stage;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.OutcomeUnknownException;
import org.jiedui.port.Particulars;
import org.jiedui.port.Records;
import org.jiedui.port.RowKind;
import org.jiedui.rule.Code;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many commands sent together: how often the store is asked, and what becomes of those that others come before. */
class TogetherTest {

    private static final ChildId CHILD = Step.child(0).id();
    private static final MotherId MOTHER = Step.mother(0).id();
    private static final Code REASON = Code.of("COURT_ORDER");

    /** A command to an office. */
    private interface Sent extends Function<ProgrammeOffice, Answer<?>> {}

    private static Command command(String id) {
        return Command.of(id, "officer-1");
    }

    private static Sent register(String id, int number) {
        Child child = Child.of(
                        ChildId.of("X-" + number),
                        LocalDate.of(2015, 1, 1),
                        Step.child(0).division())
                .atSchool(Stage.COMPULSORY)
                .build();
        return office ->
                office.registration().register(command(id), child, Particulars.none(), LocalDate.of(2026, 1, 2));
    }

    private static Sent register(String id) {
        return office -> office.registration()
                .register(command(id), Step.child(0), Particulars.none(), LocalDate.of(2026, 1, 2));
    }

    private static Sent exclude(String id, int mother) {
        return office ->
                office.registration().exclude(command(id), Step.mother(mother).id(), CHILD, REASON);
    }

    private static Sent propose(String id) {
        return office -> office.pairing().propose(command(id), MOTHER, CHILD);
    }

    private static Sent sign(String id, String pairing, Party party) {
        return office -> office.pairing().consent(command(id), PairingId.of(pairing), party, RegistrationStep.SIGNED);
    }

    private static Sent warn(String id) {
        return office -> office.standing().warn(command(id), MOTHER);
    }

    private static List<Sent> registrations(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> register("r" + number, number))
                .toList();
    }

    private static World world() {
        return world(UnaryOperator.identity());
    }

    /** A mother who may be paired. */
    private static World world(UnaryOperator<Records> store) {
        World world = new World("school", Parts.right().withRecords(store));
        new ScreeningStep.Approve(0).play(world);
        return world;
    }

    private static World counted(RoundTrips trips) {
        World world = new World("school", Parts.right().withRecords(trips::to).withPeople(trips::to));
        new ScreeningStep.Approve(0).play(world);
        trips.forget();
        return world;
    }

    private static List<Boolean> committed(List<? extends Answer<?>> answers) {
        return answers.stream().map(Answer::isCommitted).toList();
    }

    @Test
    void five_hundred_registrations_are_two_round_trips() {
        RoundTrips trips = new RoundTrips();
        World world = counted(trips);
        assertEquals(Set.of(true), Set.copyOf(committed(world.office().together(registrations(0, 500)))));
        assertEquals(List.of("list", "commitAll"), trips.calls());
        world.office().together(registrations(500, 1001));
        assertEquals(
                List.of("list", "commitAll", "list", "commitAll", "list", "commitAll", "answer", "find", "commit"),
                trips.calls(),
                "twice as many more, and one alone");
    }

    @Test
    void one_after_another_is_sent_again_without_being_kept_in_vain_each_time() {
        RoundTrips trips = new RoundTrips();
        World world = counted(trips);
        List<? extends Answer<?>> answers = world.office().together(registrations(0, 500));
        trips.forget();
        assertEquals(answers, world.office().together(registrations(0, 500)));
        assertEquals(1, Collections.frequency(trips.calls(), "commitAll"));
        assertTrue(trips.calls().size() < 550, trips.calls().size() + " calls");
    }

    @Test
    void a_command_that_scans_sees_what_those_before_it_bring_and_is_no_burden_to_the_next() {
        RoundTrips trips = new RoundTrips();
        World world = counted(trips);
        List<Sent> sent = new ArrayList<>(registrations(0, 200));
        sent.add(office -> office.pairing().runRound(command("round"), World.PROVINCE));
        sent.addAll(registrations(200, 200));
        IntStream.range(0, 100).forEach(number -> sent.add(warn("w" + number)));
        List<? extends Answer<?>> answers = world.office().together(sent);
        assertEquals(400, Collections.frequency(committed(answers.subList(0, 401)), true) - 1);
        assertTrue(trips.calls().size() < 1200, trips.calls().size() + " calls");
    }

    @Test
    @Tag("M1")
    void a_round_proposes_its_pairs_together() {
        RoundTrips trips = new RoundTrips();
        World world = counted(trips);
        new RegistrationStep.Register(0, 0).play(world);
        new RegistrationStep.Register(1, 0).play(world);
        new RegistrationStep.Consent(0, 0).play(world);
        new RegistrationStep.Consent(1, 0).play(world);
        new ScreeningStep.Approve(1).play(world);
        trips.forget();
        new PairingStep.RunRound(true).play(world);
        assertEquals(2, world.told().spells().size());
        assertEquals(1, Collections.frequency(trips.calls(), "commit"), "the round itself");
        assertEquals(1, Collections.frequency(trips.calls(), "commitAll"), "its pairs");
    }

    @Test
    void a_life_from_registration_to_the_first_day_goes_in_one_list() {
        RoundTrips trips = new RoundTrips();
        World world = counted(trips);
        List<? extends Answer<?>> answers = world.office()
                .together(List.of(
                        register("a"),
                        office -> office.registration()
                                .consent(command("b"), CHILD, RegistrationStep.SIGNED, world.today()),
                        propose("p"),
                        sign("c", "p", Party.GUARDIAN),
                        office -> office.pairing().begin(command("d"), PairingId.of("p")),
                        sign("e", "p", Party.MOTHER),
                        office -> office.pairing().begin(command("f"), PairingId.of("p"))));
        assertEquals(List.of(true, true, true, true, false, true, true), committed(answers));
        assertEquals(List.of("MOTHER_CONSENT_MISSING"), answers.get(4).codes());
        assertEquals(
                1,
                Collections.frequency(trips.calls(), "commitAll"),
                trips.calls().toString());
        assertTrue(
                world.office()
                                .pairing()
                                .findPairing(PairingId.of("p"))
                                .orElseThrow()
                                .statusOn(world.today())
                        instanceof PairingStatus.Active);
        Law.S1.watch().atEnd(world);
    }

    @Test
    @Tag("S3")
    void S3_an_id_that_comes_twice_in_a_list_has_one_effect_and_one_content() {
        World world = world();
        List<? extends Answer<?>> answers =
                world.office().together(List.of(register("a"), register("a"), exclude("a", 1), exclude("b", 1)));
        assertEquals(List.of(true, true, false, true), committed(answers));
        assertEquals(answers.get(0), answers.get(1));
        assertEquals(List.of("COMMAND_REUSED"), answers.get(2).codes());
        assertEquals(2, childVersion(world));
    }

    private static long childVersion(World world) {
        return world.records()
                .find(new Key(RowKind.CHILD, CHILD.value()))
                .orElseThrow()
                .version();
    }

    /** Somebody else comes first, once, whenever many are to be kept. */
    private static final class Meddled extends PassingRecords {

        private final Records kept;
        private Runnable meddling = () -> {};

        Meddled(Records kept) {
            super(kept);
            this.kept = kept;
        }

        @Override
        public List<Commit> commitAll(List<Changes> all) {
            Runnable now = meddling;
            meddling = () -> {};
            now.run();
            return kept.commitAll(all);
        }
    }

    /** Another's change brings the child's row to the very version that the second command builds on. */
    private static World meddled(UnaryOperator<Records> store) {
        List<Meddled> meddled = new ArrayList<>();
        World world = world(kept -> {
            meddled.add(new Meddled(store.apply(kept)));
            return meddled.get(0);
        });
        register("a").apply(world.office());
        meddled.get(0).meddling = () -> exclude("other", 1).apply(world.office());
        world.office().together(List.of(exclude("b", 2), exclude("c", 3)));
        return world;
    }

    @Test
    @Tag("S1")
    @Tag("S3")
    void S1_nothing_is_built_on_a_row_of_the_same_version_that_is_another() {
        World world = meddled(UnaryOperator.identity());
        assertEquals(4, childVersion(world));
        Law.S1.watch().atEnd(world);
    }

    @Test
    @Tag("S1")
    void S1_catches_a_store_that_goes_on_after_what_it_could_not_keep() {
        World world = meddled(FaultyCommits.GoingOn::new);
        Watch folds = Law.S1.watch();
        assertThrows(AssertionError.class, () -> folds.atEnd(world));
    }

    @Test
    @Tag("S3")
    void S3_a_refusal_rests_on_rows_as_they_are_when_it_is_kept() {
        List<Meddled> meddled = new ArrayList<>();
        World world = world(kept -> {
            meddled.add(new Meddled(kept));
            return meddled.get(0);
        });
        meddled.get(0).meddling = () -> register("other").apply(world.office());
        List<? extends Answer<?>> answers = world.office().together(List.of(exclude("a", 1), exclude("b", 2)));
        assertEquals(List.of(true, true), committed(answers), "the child was registered before it was kept");
    }

    @Test
    @Tag("S2")
    void S2_what_may_have_been_kept_is_asked_for() {
        for (int seed = 0; seed < 20; seed++) {
            int cut = seed;
            World world = world(kept -> new FaultyCommits.Unsure(kept, cut));
            List<? extends Answer<?>> answers =
                    world.office().together(List.of(register("a"), exclude("b", 1), exclude("c", 2), exclude("b", 1)));
            assertEquals(List.of(true, true, true, true), committed(answers));
            assertEquals(3, childVersion(world));
        }
    }

    /** The line is down: nothing is kept, and nobody knows. */
    private static final class Down extends PassingRecords {

        private boolean down;

        Down(Records kept) {
            super(kept);
        }

        @Override
        public Commit commit(Changes changes) {
            if (down) {
                throw new OutcomeUnknownException(changes.command().id());
            }
            return super.commit(changes);
        }
    }

    @Test
    @Tag("S2")
    void S2_what_stays_unknown_is_answered_so() {
        List<Down> line = new ArrayList<>();
        World world = world(kept -> {
            line.add(new Down(kept));
            return line.get(0);
        });
        line.get(0).down = true;
        List<Sent> sent = registrations(0, 20);
        List<? extends Answer<?>> answers = world.office().together(sent);
        for (int number = 0; number < sent.size(); number++) {
            assertEquals(new Answer.Unknown<>(CommandId.of("r" + number)), answers.get(number));
        }
        line.get(0).down = false;
        assertEquals(Set.of(true), Set.copyOf(committed(world.office().together(sent))));
    }

    @Test
    @Tag("S2")
    void S2_where_a_command_fails_those_before_it_are_kept() {
        World world = world();
        List<Sent> sent = new ArrayList<>(registrations(0, 5));
        sent.add(office -> {
            throw new IllegalArgumentException("no command at all");
        });
        sent.addAll(registrations(5, 5));
        assertThrows(IllegalArgumentException.class, () -> world.office().together(sent));
        Set<String> kept = new TreeSet<>();
        world.facts().forEach(fact -> kept.add(fact.command().value()));
        assertTrue(kept.containsAll(List.of("r0", "r4")), kept.toString());
        assertFalse(kept.contains("r5"), kept.toString());
    }

    @Test
    void nothing_is_asked_for_no_commands() {
        RoundTrips trips = new RoundTrips();
        assertEquals(List.of(), counted(trips).office().together(List.<Sent>of()));
        assertEquals(List.of(), trips.calls());
    }

    @Test
    void commands_of_one_kind_have_answers_of_one_kind() {
        Function<ProgrammeOffice, Answer<org.jiedui.pairing.ChildFact.MotherExcluded>> exclude =
                office -> office.registration().exclude(command("a"), MOTHER, CHILD, REASON);
        List<Answer<org.jiedui.pairing.ChildFact.MotherExcluded>> answers =
                world().office().together(Arrays.asList(exclude));
        assertEquals(List.of("UNKNOWN_CHILD"), answers.get(0).codes());
    }

    @Test
    void an_office_over_other_records_is_otherwise_the_same() {
        World world = world();
        MemoryPeople people = new MemoryPeople();
        MemoryRecords records = new MemoryRecords(people);
        assertTrue(register("a").apply(world.office().over(records, people)).isCommitted());
        assertTrue(people.find(CHILD).isPresent());
        assertTrue(records.answer(CommandId.of("a")).isPresent());
        assertTrue(world.records().answer(CommandId.of("a")).isEmpty());
        assertTrue(world.people().find(CHILD).isEmpty());
    }
}
