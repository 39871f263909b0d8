package org.jiedui.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedui.person.CaringMother;
import org.jiedui.person.Child;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.PersonId;
import org.jiedui.port.PersonFile;
import org.jiedui.port.StoreException;
import org.jiedui.programme.Programme;
import org.jiedui.programme.ProgrammeOnDay.InForce;
import org.jiedui.rule.ProgrammeVersion;

/** Looks up what a step needs besides states: the programme of a decision, the people it is about. */
final class Programmes {

    private Programmes() {}

    /** The version that a decision used (R3). */
    static Programme of(Surroundings around, ProgrammeVersion version) {
        return around.programmes()
                .find(version)
                .orElseThrow(() -> new StoreException("Programme " + version + " is stored but not loaded."
                        + " Maybe the office was opened without an older version?"));
    }

    static Programme of(Work work, ProgrammeVersion version) {
        return of(work.around(), version);
    }

    /** The version in force on a day; if none is, the last that a person of the register came in under. */
    static Programme on(Surroundings around, LocalDate day, ProgrammeVersion last) {
        return around.programmes().inForceOn(day) instanceof InForce found ? found.programme() : of(around, last);
    }

    static CaringMother mother(Work work, MotherId id) {
        return work.around()
                .people()
                .find(id)
                .map(PersonFile::mother)
                .orElseThrow(() -> new StoreException("The directory of people does not know mother " + id + "."));
    }

    /** Two people looked up together. */
    record Two(CaringMother mother, Child child) {}

    static Two two(Work work, MotherId mother, ChildId child) {
        List<PersonFile> files = work.around().people().list(List.of(mother, child));
        return new Two(
                file(files, mother)
                        .map(PersonFile::mother)
                        .orElseThrow(() ->
                                new StoreException("The directory of people does not know mother " + mother + ".")),
                file(files, child)
                        .map(PersonFile::child)
                        .orElseThrow(() ->
                                new StoreException("The directory of people does not know child " + child + ".")));
    }

    private static Optional<PersonFile> file(List<PersonFile> files, PersonId id) {
        return files.stream().filter(file -> file.person().id().equals(id)).findFirst();
    }
}
