package org.jiedui.adapter.memory.law;

import static org.jiedui.adapter.memory.law.Sent.CHILD;
import static org.jiedui.adapter.memory.law.Sent.MOTHER;
import static org.jiedui.adapter.memory.law.Sent.REASON;
import static org.jiedui.adapter.memory.law.Sent.childVersion;
import static org.jiedui.adapter.memory.law.Sent.command;
import static org.jiedui.adapter.memory.law.Sent.committed;
import static org.jiedui.adapter.memory.law.Sent.exclude;
import static org.jiedui.adapter.memory.law.Sent.propose;
import static org.jiedui.adapter.memory.law.Sent.register;
import static org.jiedui.adapter.memory.law.Sent.registrations;
import static org.jiedui.adapter.memory.law.Sent.sign;
import static org.jiedui.adapter.memory.law.Sent.warn;
import static org.jiedui.adapter.memory.law.Sent.world;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.memory.MemoryPeople;
import org.jiedui.adapter.memory.MemoryRecords;
import org.jiedui.fact.Answer;
import org.jiedui.fact.CommandId;
import org.jiedui.pairing.ChildFact.MotherExcluded;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.PairingStatus;
import org.jiedui.pairing.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many commands sent together: how often the store is asked, and who is answered what. */
class TogetherTest {

    private static World counted(RoundTrips trips) {
        World world = new World("school", Parts.right().withRecords(trips::to).withPeople(trips::to));
        new ScreeningStep.Approve(0).play(world);
        trips.forget();
        return world;
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
    void commands_of_which_each_scans_are_not_drafted_over_and_over() {
        AtomicInteger runs = new AtomicInteger();
        List<Sent> sent = new ArrayList<>();
        IntStream.range(0, 300)
                .mapToObj(number -> warn("w" + number))
                .forEach(warning -> sent.add(office -> {
                    runs.incrementAndGet();
                    return warning.apply(office);
                }));
        assertEquals(
                List.of("NO_GROUND"), world().office().together(sent).get(299).codes());
        assertTrue(runs.get() < 5 * sent.size(), runs + " runs");
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
        RoundTrips trips = new RoundTrips();
        World world = counted(trips);
        List<? extends Answer<?>> answers =
                world.office().together(List.of(register("a"), register("a"), exclude("a", 1), exclude("b", 1)));
        assertEquals(List.of(true, true, false, true), committed(answers));
        assertEquals(answers.get(0), answers.get(1));
        assertEquals(List.of("COMMAND_REUSED"), answers.get(2).codes());
        assertEquals(List.of("list", "commitAll"), trips.calls(), "it is no surprise");
        assertEquals(2, childVersion(world));
    }

    @Test
    void whether_somebody_may_act_is_asked_once_however_often_a_command_is_tried() {
        AtomicInteger asked = new AtomicInteger();
        World world = new World("school", Parts.right().withAuthority(right -> (actor, role, division, day) -> {
            asked.incrementAndGet();
            return right.mayAct(actor, role, division, day);
        }));
        world.office().together(registrations(0, 100));
        assertEquals(1, asked.get());
    }

    @Test
    void nothing_is_asked_for_no_commands() {
        RoundTrips trips = new RoundTrips();
        assertEquals(List.of(), counted(trips).office().together(List.<Sent>of()));
        assertEquals(List.of(), trips.calls());
    }

    @Test
    void commands_of_one_kind_have_answers_of_one_kind() {
        Function<ProgrammeOffice, Answer<MotherExcluded>> exclude =
                office -> office.registration().exclude(command("a"), MOTHER, CHILD, REASON);
        List<Answer<MotherExcluded>> answers = world().office().together(Arrays.asList(exclude));
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
