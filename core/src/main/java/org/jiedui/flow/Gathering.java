package org.jiedui.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.pairing.ChildCase;
import org.jiedui.pairing.ChildStatus;
import org.jiedui.pairing.RoundPool;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.PersonFile;
import org.jiedui.port.RowKind;
import org.jiedui.programme.Programme;
import org.jiedui.qualification.Qualification;
import org.jiedui.qualification.QualificationStatus;

/** Gathers the pool of a round from the register, as of one day. */
final class Gathering {

    private final Clerk clerk;
    private final Programme programme;
    private final LocalDate day;
    private final StringBuilder print = new StringBuilder();

    Gathering(Clerk clerk, Programme programme, LocalDate day) {
        this.clerk = clerk;
        this.programme = programme;
        this.day = day;
    }

    /** Everybody of the division who is not out: children with their waits, mothers with their standing. */
    RoundPool pool(DivisionCode division) {
        RoundPool.Builder pool = RoundPool.builder();
        Map<MotherId, Qualification> qualifications = mothers(pool, division.ownDigits());
        children(pool, division.ownDigits(), qualifications);
        return pool.build();
    }

    /** Everything that the pool was made of, for its hash. */
    String fingerprint() {
        return print.toString();
    }

    private Map<MotherId, Qualification> mothers(RoundPool.Builder pool, String digits) {
        Map<MotherId, Qualification> found = new HashMap<>();
        List<Qualification> inOrder = new ArrayList<>();
        Reading.of(clerk).scanUnder(RowKind.QUALIFICATION, digits, state -> inOrder.add((Qualification) state));
        inOrder.forEach(qualification -> found.put(qualification.mother(), qualification));
        List<PersonFile> files = clerk.around()
                .people()
                .list(inOrder.stream().map(Qualification::mother).toList());
        for (PersonFile file : files) {
            CaringMother mother = file.mother();
            boolean qualified = isQualified(found.get(mother.id()), mother);
            print.append(mother.id()).append(qualified ? '+' : '-').append('\n');
            if (qualified) {
                pool.qualifiedMother(mother);
            } else {
                pool.otherMother(mother);
            }
        }
        return found;
    }

    private boolean isQualified(Qualification qualification, CaringMother mother) {
        return qualification.statusOn(day).isQualified()
                && programme.eligibility().judge(qualification.candidateOn(mother, day), day).findings().stream()
                        .allMatch(finding -> qualification.overrides().contains(finding.code()));
    }

    private void children(RoundPool.Builder pool, String digits, Map<MotherId, Qualification> qualifications) {
        Map<ChildId, ChildCase> cases = new HashMap<>();
        List<ChildId> enrolled = new ArrayList<>();
        Reading.of(clerk).scanUnder(RowKind.CHILD, digits, state -> {
            ChildCase found = (ChildCase) state;
            cases.put(found.child(), found);
            enrolled.add(found.child());
        });
        for (PersonFile file : clerk.around().people().list(enrolled)) {
            add(pool, file.child(), cases.get(file.child().id()), qualifications);
        }
    }

    private void add(
            RoundPool.Builder pool, Child child, ChildCase found, Map<MotherId, Qualification> qualifications) {
        ChildStatus status = found.statusOn(day, mother -> statusOf(mother, qualifications));
        if (status instanceof ChildStatus.Out) {
            return;
        }
        print.append(child.id()).append(' ').append(status.since()).append('\n');
        pool.child(child, found.consentOn(day), status.since());
        found.mothersFrom(day).forEach(mother -> pool.livingPair(mother, child.id()));
        found.excluded().forEach(mother -> pool.exclusion(mother, child.id()));
    }

    private QualificationStatus statusOf(MotherId mother, Map<MotherId, Qualification> qualifications) {
        Qualification known = qualifications.get(mother);
        return known == null
                ? Reading.of(clerk)
                        .findQualification(mother)
                        .map(found -> found.statusOn(day))
                        .orElse(new QualificationStatus.Approved(day))
                : known.statusOn(day);
    }
}
