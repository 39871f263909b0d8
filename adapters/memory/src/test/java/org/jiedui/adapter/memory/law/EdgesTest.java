package org.jiedui.adapter.memory.law;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.CommandId;
import org.jiedui.pairing.ChildStatus;
import org.jiedui.pairing.MotherAndChild;
import org.jiedui.pairing.Party;
import org.jiedui.pairing.RoundProposed;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.ParentsAway;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Outbox;
import org.jiedui.port.Particulars;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.RowKind;
import org.jiedui.programme.Programme;
import org.jiedui.programme.ProgrammeBook;
import org.jiedui.qualification.QualificationStatus.Approved;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What generated histories rarely reach: far dates, far homes, and two things at one time. */
class EdgesTest {

    private static final DivisionCode COUNTY = DivisionCode.of("420525000000");

    private static World world(String programme, Parts parts, int mothers, int children) {
        World world = new World(programme, parts);
        for (int child = 0; child < children; child++) {
            enrol(world, child);
        }
        for (int mother = 0; mother < mothers; mother++) {
            new ScreeningStep.Approve(mother).play(world);
        }
        return world;
    }

    private static void enrol(World world, int child) {
        new RegistrationStep.Register(child, 0).play(world);
        new RegistrationStep.Consent(child, 0).play(world);
    }

    private static Answer<RoundProposed> round(World world, DivisionCode division) {
        return world.ask(World.OFFICER, (office, command) -> office.pairing().runRound(command, division));
    }

    @Test
    @Tag("S1")
    void S1_a_date_that_could_not_be_read_back_is_refused() {
        World world = world("hubei-provincial", Parts.right(), 1, 0);
        MotherId mother = Step.mother(0).id();
        assertEquals(
                List.of("DATE_OUT_OF_REACH"),
                world.judge(
                                World.OFFICER,
                                mother,
                                (office, command) ->
                                        office.duties().grantLeave(command, mother, world.today(), LocalDate.MAX))
                        .codes());
        assertEquals(
                List.of("DATE_OUT_OF_REACH"),
                world.ask(
                                World.OFFICER,
                                (office, command) -> office.registration()
                                        .register(command, Step.child(0), Particulars.none(), LocalDate.MIN))
                        .codes());
    }

    @Test
    @Tag("P5")
    @Tag("M-11")
    void P5_a_child_that_turns_fourteen_under_a_proposal_has_its_say() {
        World world = new World("hubei-provincial", Parts.right());
        world.sleep(525);
        enrol(world, 3);
        new ScreeningStep.Approve(3).play(world);
        new PairingStep.Propose(3, 3).play(world);
        world.sleep(15);
        new PairingStep.Sign(0, Party.GUARDIAN).play(world);
        new PairingStep.Sign(0, Party.MOTHER).play(world);
        new PairingStep.Begin(0).play(world);
        assertEquals(List.of("CHILD_CONSENT_MISSING"), world.last().answer().codes());
        new PairingStep.Sign(0, Party.CHILD).play(world);
        new PairingStep.Begin(0).play(world);
        assertTrue(world.last().answer().isCommitted());
    }

    @Test
    @Tag("P3")
    @Tag("H-21")
    void P3_an_end_told_late_opens_the_wait_on_the_day_the_child_was_left_alone() {
        World world = world("hubei-provincial", Parts.right(), 2, 1);
        new PairingStep.PairUp(0, 0, false).play(world);
        new PairingStep.PairUp(1, 0, false).play(world);
        world.sleep(10);
        new PairingStep.End(0, 0).play(world);
        LocalDate alone = world.today();
        world.sleep(5);
        new PairingStep.End(1, 12).play(world);
        ChildStatus status = world.office()
                .pairing()
                .findChild(Step.child(0).id())
                .orElseThrow()
                .statusOn(world.today(), mother -> new Approved(LocalDate.MIN));
        assertEquals(alone, assertInstanceOf(ChildStatus.Waiting.class, status).since());
    }

    @Test
    @Tag("M1")
    @Tag("H-20")
    void M1_a_single_proposal_keeps_the_greatest_distance_too() {
        World world = world("school", Parts.right().withBook(EdgesTest::near), 4, 1);
        new PairingStep.Propose(3, 0).play(world);
        assertEquals(List.of("TOO_FAR"), world.last().answer().codes());
        new PairingStep.Propose(0, 0).play(world);
        assertTrue(world.last().answer().isCommitted());
    }

    private static ProgrammeBook near(ProgrammeBook book) {
        Programme first = book.list().get(0);
        return ProgrammeBook.of(List.of(Book.draft(first, 1, first.effective())
                .pairing(first.pairing().toBuilder().farthest(1000).build())
                .standing(first.standing())
                .complete()));
    }

    @Test
    @Tag("M1")
    void M1_a_child_of_another_division_takes_the_place_of_its_mother() {
        World world = world("school", Parts.right(), 1, 1);
        enrol(world, 3);
        new PairingStep.PairUp(0, 3, false).play(world);
        assertEquals(List.of(), round(world, COUNTY).orElseThrow().pairs());
    }

    @Test
    @Tag("S5")
    void S5_a_child_whose_home_is_nowhere_stops_no_round() {
        World world = world("school", Parts.right(), 1, 1);
        ChildId lost = ChildId.of("C-9");
        Child child = Child.of(lost, LocalDate.of(2015, 4, 13), DivisionCode.of("420999001001"))
                .parentsAway(ParentsAway.BOTH)
                .build();
        world.ask(
                World.OFFICER,
                (office, command) -> office.registration().register(command, child, Particulars.none(), world.today()));
        assertEquals(
                List.of(new MotherAndChild(Step.mother(0).id(), Step.child(0).id())),
                round(world, World.PROVINCE).orElseThrow().pairs());
        assertTrue(told(world.outbox()).contains("DIVISION_UNKNOWN C-9"));
    }

    private static List<String> told(Outbox outbox) {
        List<String> told = new ArrayList<>();
        for (List<Outbox.Claim> claims = outbox.claim(50); !claims.isEmpty(); claims = outbox.claim(50)) {
            for (Outbox.Claim claim : claims) {
                told.add(claim.message().notice().code() + " "
                        + claim.message().notice().subject());
                outbox.done(claim);
            }
        }
        return told;
    }

    @Test
    @Tag("S3")
    void S3_a_round_whose_id_leaves_no_room_for_its_pairs_keeps_nothing() {
        World world = world("school", Parts.right(), 1, 1);
        Command command = Command.of("c".repeat(57), "officer-1");
        assertThrows(
                IllegalArgumentException.class, () -> world.office().pairing().runRound(command, World.PROVINCE));
        assertTrue(world.records().answer(CommandId.of("c".repeat(57))).isEmpty());
    }

    /** Lets something happen right after the mothers were read. */
    private static final class Interrupted extends PassingRecords {

        private Runnable meanwhile = () -> {};

        Interrupted(Records kept) {
            super(kept);
        }

        @Override
        public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
            super.scan(query, visitor);
            if (query.equals(new Query.RowsOf(RowKind.QUALIFICATION))) {
                Runnable now = meanwhile;
                meanwhile = () -> {};
                now.run();
            }
        }
    }

    @Test
    @Tag("S5")
    void S5_a_mother_who_comes_while_a_report_is_counted_does_not_stop_it() {
        List<Interrupted> all = new ArrayList<>();
        Parts parts = Parts.right().withRecords(kept -> {
            all.add(new Interrupted(kept));
            return all.get(0);
        });
        World world = world("hubei-provincial", parts, 0, 1);
        all.get(0).meanwhile = () -> {
            new ScreeningStep.Approve(0).play(world);
            new PairingStep.PairUp(0, 0, false).play(world);
        };
        assertEquals(
                1,
                assertDoesNotThrow(() -> world.office().reports().coverage(World.PROVINCE, world.today()))
                        .paired());
    }
}
