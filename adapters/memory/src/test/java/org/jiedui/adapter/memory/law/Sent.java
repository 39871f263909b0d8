package org.jiedui.adapter.memory.law;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jiedui.ProgrammeOffice;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.pairing.PairingId;
import org.jiedui.pairing.Party;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.Stage;
import org.jiedui.port.Key;
import org.jiedui.port.Particulars;
import org.jiedui.port.Records;
import org.jiedui.port.RowKind;
import org.jiedui.rule.Code;

/** A command to an office, of which many are sent together, and what the tests ask of their answers. */
interface Sent extends Function<ProgrammeOffice, Answer<?>> {

    ChildId CHILD = Step.child(0).id();
    MotherId MOTHER = Step.mother(0).id();
    Code REASON = Code.of("COURT_ORDER");

    static Command command(String id) {
        return Command.of(id, "officer-1");
    }

    static Sent register(String id, int number) {
        Child child = Child.of(
                        ChildId.of("X-" + number),
                        LocalDate.of(2015, 1, 1),
                        Step.child(0).division())
                .atSchool(Stage.COMPULSORY)
                .build();
        return office ->
                office.registration().register(command(id), child, Particulars.none(), LocalDate.of(2026, 1, 2));
    }

    static Sent register(String id) {
        return office -> office.registration()
                .register(command(id), Step.child(0), Particulars.none(), LocalDate.of(2026, 1, 2));
    }

    static Sent exclude(String id, int mother) {
        return office ->
                office.registration().exclude(command(id), Step.mother(mother).id(), CHILD, REASON);
    }

    static Sent propose(String id) {
        return office -> office.pairing().propose(command(id), MOTHER, CHILD);
    }

    static Sent sign(String id, String pairing, Party party) {
        return office -> office.pairing().consent(command(id), PairingId.of(pairing), party, RegistrationStep.SIGNED);
    }

    static Sent warn(String id) {
        return office -> office.standing().warn(command(id), MOTHER);
    }

    static List<Sent> registrations(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> register("r" + number, number))
                .toList();
    }

    static World world() {
        return world(UnaryOperator.identity());
    }

    /** A mother who may be paired. */
    static World world(UnaryOperator<Records> store) {
        World world = new World("school", Parts.right().withRecords(store));
        new ScreeningStep.Approve(0).play(world);
        return world;
    }

    static void send(World world, Sent command) {
        assertTrue(command.apply(world.office()).isCommitted());
    }

    static List<Boolean> committed(List<? extends Answer<?>> answers) {
        return answers.stream().map(Answer::isCommitted).toList();
    }

    static long childVersion(World world) {
        return world.records()
                .find(new Key(RowKind.CHILD, CHILD.value()))
                .orElseThrow()
                .version();
    }
}
