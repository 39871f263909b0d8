package org.jiedui.example.office.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jiedui.ProgrammeOffice;
import org.jiedui.example.office.roster.ChildrenFile;
import org.jiedui.example.office.roster.MothersFile;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.person.Attestations;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck;
import org.jiedui.port.Key;
import org.jiedui.port.RowKind;
import org.jiedui.qualification.Candidate;
import org.jiedui.rule.Code;

/**
 * Somebody of a roster and all that is asked of the office for her, the first thing first.
 *
 * @param row where she stands in the file
 * @param key where she will be kept
 * @param steps what is asked, in this order
 */
record Newcomer(int row, Key key, List<Step> steps) {

    private static final Code SIGNED = Code.of("SIGNED");

    /**
     * One command.
     *
     * @param by its id and who acts
     * @param asking sends it
     */
    record Step(Command by, Function<ProgrammeOffice, Answer<?>> asking) {}

    Newcomer {
        steps = List.copyOf(steps);
    }

    static Newcomer mother(MothersFile.Entry entry, BatchIds ids, LocalDate today) {
        Candidate candidate = entry.candidate();
        CaringMother mother = candidate.mother();
        MotherId id = mother.id();
        LocalDate on = entry.appliedOn().orElse(today);
        List<Step> steps = new ArrayList<>();
        Command applying = ids.command(id, "apply");
        steps.add(new Step(applying, each -> each.registration().apply(applying, mother, entry.particulars(), on)));
        if (!candidate.attestations().equals(Attestations.none())) {
            Command attesting = ids.command(id, "attest");
            steps.add(
                    new Step(attesting, each -> each.screening().attest(attesting, id, candidate.attestations(), on)));
        }
        RecordCheck check = candidate.check();
        check.findQueriedOn().ifPresent(queried -> {
            Command checking = ids.command(id, "check");
            steps.add(new Step(checking, each -> each.screening().recordCheck(checking, id, check.result(), queried)));
        });
        return new Newcomer(entry.row(), new Key(RowKind.QUALIFICATION, id.value()), steps);
    }

    static Newcomer child(ChildrenFile.Entry entry, BatchIds ids, LocalDate today) {
        Child child = entry.known().child();
        LocalDate since = entry.known().waitingSince().orElse(today);
        List<Step> steps = new ArrayList<>();
        Command registering = ids.command(child.id(), "register");
        steps.add(new Step(
                registering, each -> each.registration().register(registering, child, entry.particulars(), since)));
        entry.known().consent().findGivenOn().ifPresent(given -> {
            Command consenting = ids.command(child.id(), "consent");
            steps.add(new Step(consenting, each -> each.registration().consent(consenting, child.id(), SIGNED, given)));
        });
        return new Newcomer(entry.row(), new Key(RowKind.CHILD, child.id().value()), steps);
    }
}
