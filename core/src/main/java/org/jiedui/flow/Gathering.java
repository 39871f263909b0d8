package org.jiedui.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiedui.pairing.ChildCase;
import org.jiedui.pairing.ChildStatus;
import org.jiedui.pairing.RoundPool;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.Person;
import org.jiedui.person.PersonId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.PersonFile;
import org.jiedui.port.RowKind;
import org.jiedui.programme.Programme;
import org.jiedui.qualification.Qualification;

/** Gathers the pool of a round from the register, as of one day. */
final class Gathering {

    private final Clerk clerk;
    private final Reading reading;
    private final Programme programme;
    private final LocalDate day;
    private final StringBuilder print = new StringBuilder();
    private final List<Person> placeless = new ArrayList<>();

    Gathering(Clerk clerk, Programme programme, LocalDate day) {
        this.clerk = clerk;
        this.reading = Reading.of(clerk);
        this.programme = programme;
        this.day = day;
    }

    /**
     * Everybody of the division who is not out: children with their waits, mothers with their standing. Whose home no
     * division of the tree fits is left out, for no distance can be told.
     */
    RoundPool pool(DivisionCode division) {
        RoundPool.Builder pool = RoundPool.builder();
        mothers(pool, division.ownDigits());
        children(pool, division.ownDigits());
        livingPairs(pool);
        return pool.build();
    }

    /** Those who were left out of the pool because their home is nowhere. */
    List<Person> placeless() {
        return List.copyOf(placeless);
    }

    private boolean hasHome(Person person) {
        boolean found = clerk.around().divisions().findPoint(person.division()).isPresent();
        if (!found) {
            placeless.add(person);
        }
        return found;
    }

    /** Who is in the pool, who may serve, and since when children wait: ids and dates, never a personal value. */
    String fingerprint() {
        return print.toString();
    }

    private void mothers(RoundPool.Builder pool, String digits) {
        Map<PersonId, Qualification> found = new LinkedHashMap<>();
        reading.scanUnder(RowKind.QUALIFICATION, digits, state -> {
            Qualification qualification = (Qualification) state;
            found.put(qualification.mother(), qualification);
        });
        for (PersonFile file : clerk.around().people().list(found.keySet())) {
            CaringMother mother = file.mother();
            boolean qualified = isQualified(known(found, mother.id()), mother) && hasHome(mother);
            print.append(mother.id()).append(qualified ? '+' : '-').append('\n');
            if (qualified) {
                pool.qualifiedMother(mother);
            } else {
                pool.otherMother(mother);
            }
        }
    }

    private boolean isQualified(Qualification qualification, CaringMother mother) {
        return qualification.statusOn(day).isQualified()
                && programme
                        .eligibility()
                        .judge(qualification.candidateOn(mother, day), day)
                        .apartFrom(qualification.overrides())
                        .findings()
                        .isEmpty();
    }

    private void children(RoundPool.Builder pool, String digits) {
        Map<PersonId, ChildCase> found = new LinkedHashMap<>();
        reading.scanUnder(RowKind.CHILD, digits, state -> found.put(((ChildCase) state).child(), (ChildCase) state));
        Standings mothers = Standings.on(day, reading);
        for (PersonFile file : clerk.around().people().list(found.keySet())) {
            Child child = file.child();
            ChildCase childCase = known(found, child.id());
            ChildStatus status = childCase.statusOn(day, mothers::of);
            if (!(status instanceof ChildStatus.Out) && hasHome(child)) {
                add(pool, child, childCase, status);
            }
        }
    }

    /** A place of a mother may be taken by a child of another division, so living pairs are looked for everywhere. */
    private void livingPairs(RoundPool.Builder pool) {
        reading.scan(RowKind.CHILD, state -> {
            ChildCase child = (ChildCase) state;
            child.mothersFrom(day).forEach(mother -> pool.livingPair(mother, child.child()));
        });
    }

    private void add(RoundPool.Builder pool, Child child, ChildCase found, ChildStatus status) {
        print.append(child.id()).append(' ').append(status.since()).append('\n');
        pool.child(child, found.consentOn(day), status.since());
        found.excluded().forEach(mother -> pool.exclusion(mother, child.id()));
    }

    private static <S> S known(Map<PersonId, S> found, PersonId id) {
        return Objects.requireNonNull(found.get(id), () -> "The directory of people gave " + id + " unasked.");
    }
}
