package org.jiedui.adapter.memory.law;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.pairing.Pairing;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.port.Query;
import org.jiedui.port.RowKind;

/** V1: no personal value in what is kept, told, answered, thrown or printed, nor in the name of any object. */
final class Privacy implements Watch {

    private static final List<String> MARKERS = Cast.markers();

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    Privacy() {
        PrintStream catching = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(catching);
        System.setErr(catching);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }

    @Override
    public void atEnd(World world) {
        List<Object> told = new ArrayList<>(world.facts());
        world.asked().forEach(asked -> {
            told.add(asked.answer());
            told.add(asked.command());
            told.add(world.records().answer(asked.command().id()));
        });
        for (RowKind kind : RowKind.values()) {
            world.records().scan(new Query.RowsOf(kind), told::add);
        }
        told.addAll(world.outbox().claim(1000));
        Cast.MOTHERS.forEach(mother -> tellOf(world, mother, told));
        Cast.CHILDREN.forEach(child -> tellOf(world, child, told));
        tellOf(world, told);
        told.add(printed.toString(StandardCharsets.UTF_8));
        told.forEach(Privacy::look);
    }

    private static void tellOf(World world, CaringMother mother, List<Object> told) {
        LocalDate today = world.today();
        told.add(mother);
        told.add(Cast.particulars(mother.id().value()));
        told.add(world.people().find(mother.id()));
        told.add(world.office().screening().screen(mother.id(), today));
        told.add(world.office().screening().findQualification(mother.id()));
        world.office().screening().findQualification(mother.id()).ifPresent(found -> {
            told.add(found.candidateOn(mother, today));
            told.add(found.statusOn(today));
        });
        told.add(world.office().reports().standing(mother.id()));
        told.add(world.office().standing().findAssessment(mother.id(), today));
        for (Pairing pairing : world.office().pairing().pairingsOf(mother.id())) {
            told.add(pairing);
            told.add(world.office().duties().occurrences(pairing.id(), today));
            told.add(world.office().duties().ledger(pairing.id()));
        }
    }

    private static void tellOf(World world, Child child, List<Object> told) {
        told.add(child);
        told.add(world.people().find(child.id()));
        told.add(world.office().pairing().findChild(child.id()));
        told.add(world.office().reports().reports(child.id()));
    }

    private static void tellOf(World world, List<Object> told) {
        LocalDate today = world.today();
        told.add(world.office().reports().coverage(World.PROVINCE, today));
        told.add(world.office().reports().waiting(World.PROVINCE, today));
        told.add(world.office().reports().register(World.PROVINCE, today));
        told.add(world.office().reports().completion(World.PROVINCE, today));
        told.add(List.of(world.office(), world.people(), world.records(), world.book()));
    }

    /** Says which marker, never where it stood: the text is the leak. */
    static void look(Object object) {
        String text = object.toString();
        for (String marker : MARKERS) {
            Watch.require(!text.contains(marker), "a personal value is told by", object.getClass());
        }
    }
}
