package org.jiedui.adapter.memory.law;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.Command;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fields;
import org.jiedui.fact.StreamId;
import org.jiedui.pairing.PairingId;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Key;
import org.jiedui.port.PersonFile;
import org.jiedui.port.RowKind;
import org.jiedui.rule.Code;
import org.jiedui.rule.DateSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** V1: a value that is refused is not repeated by the exception that refuses it. */
class RefusedValuesTest {

    private static final String NAME = Cast.particulars("M-0").find("姓名").orElseThrow();
    private static final PersonFile MOTHER = new PersonFile(Cast.MOTHERS.get(0), Cast.particulars("M-0"));
    private static final PersonFile CHILD = new PersonFile(Cast.CHILDREN.get(0), Cast.particulars("C-0"));

    /** A name wherever an id, a code or a date belongs. */
    private static Map<String, Executable> misuse() {
        Map<String, Executable> misuse = new LinkedHashMap<>();
        misuse.put("mother", () -> MotherId.of(NAME));
        misuse.put("child", () -> ChildId.of(NAME));
        misuse.put("pairing", () -> PairingId.of(NAME));
        misuse.put("actor", () -> ActorId.of(NAME));
        misuse.put("command", () -> CommandId.of(NAME));
        misuse.put("part", () -> CommandId.of("c".repeat(63)).part(10));
        misuse.put("division", () -> DivisionCode.of(NAME));
        misuse.put("code", () -> Code.of(NAME));
        misuse.put("stream", () -> new StreamId(StreamId.Kind.MOTHER, NAME));
        misuse.put("row", () -> new Key(RowKind.CHILD, NAME));
        misuse.put("list", () -> Fields.none().withList("names", List.of(NAME + ";" + NAME)));
        misuse.put("field", () -> Fields.none().with("name", NAME).with("name", NAME));
        misuse.put("text", () -> Fields.decode(NAME));
        misuse.put("span", () -> new DateSpan(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 2, 1)));
        misuse.put("file of a mother", MOTHER::child);
        misuse.put("file of a child", CHILD::mother);
        misuse.put("nobody in the directory", RefusedValuesTest::forgottenMother);
        return misuse;
    }

    /** A directory that lost a mother whom the register still holds. */
    private static void forgottenMother() {
        World world = new World("hubei-provincial", Parts.right());
        new ScreeningStep.Approve(0).play(world);
        world.people().erase(MotherId.of("M-0"));
        world.office().screening().override(Command.of("c1000", "officer-1"), MotherId.of("M-0"), Code.of("RESIDENCE"));
    }

    private static void refusesInSilence(Executable misuse) {
        for (Throwable thrown = assertThrows(RuntimeException.class, misuse);
                thrown != null;
                thrown = thrown.getCause()) {
            Privacy.look(thrown);
        }
    }

    @Test
    @Tag("V1")
    void V1_no_exception_repeats_the_value_it_refuses() {
        misuse().forEach((what, use) -> refusesInSilence(use));
    }

    @Test
    @Tag("V1")
    void V1_catches_an_exception_that_repeats_the_value_it_refuses() {
        assertThrows(
                AssertionError.class,
                () -> refusesInSilence(() -> {
                    throw new IllegalStateException("no such person", new IllegalArgumentException(NAME));
                }));
    }
}
