package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.port.Commit;
import org.jiedui.port.Particulars;
import org.jiedui.port.People;
import org.jiedui.port.PersonFile;
import org.jiedui.port.RowKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What records promise of the files of people that come with a commit. */
abstract class RecordsFiles extends RecordsBatches {

    private static final MotherId LIN = MotherId.of("x");
    private static final ChildId XIAO = ChildId.of("x");

    private People people;

    /**
     * The directory of people in which the records that {@link #records()} gave last keep files. Asked for once before
     * each test.
     *
     * @return the directory that the records feed
     */
    protected abstract People people();

    @BeforeEach
    void openTheDirectory() {
        people = people();
    }

    @Test
    void files_of_a_commit_are_found_in_the_directory() {
        keep(Draft.of("k-1").file(mother(2)).fact(MOTHER, "applied"));
        keep(Draft.of("k-2").file(child()).fact(CHILD, "enrolled"));
        Villagers.assertKept(mother(2), people);
        Villagers.assertKept(child(), people);
    }

    @Test
    void a_mother_and_a_child_of_one_id_have_files_of_their_own() {
        keep(Draft.of("k-1").file(child()).file(mother(2)));
        Villagers.assertKept(mother(2), people);
        Villagers.assertKept(child(), people);
        assertEquals(
                List.of(XIAO, LIN),
                people.list(List.of(XIAO, LIN)).stream()
                        .map(file -> file.person().id())
                        .toList());
    }

    @Test
    void a_file_of_a_later_commit_takes_the_place_of_an_older_one() {
        keep(Draft.of("k-1").file(mother(2)).file(child()));
        PersonFile bare = new PersonFile(mother(3).person(), Particulars.none());
        keep(Draft.of("k-2").file(bare));
        Villagers.assertKept(bare, people);
        assertEquals(Map.of(), people.find(LIN).orElseThrow().particulars().asMap());
        Villagers.assertKept(child(), people);
    }

    @Test
    void S2_a_stale_command_keeps_no_file() {
        keep(Draft.of("k-1").row(RowKind.QUALIFICATION, "x", 1, "").file(mother(2)));
        Draft stale = Draft.of("k-2").row(RowKind.QUALIFICATION, "x", 1, "");
        assertEquals(
                Commit.STALE, store.commit(stale.file(mother(3)).file(child()).changes()));
        Villagers.assertKept(mother(2), people);
        assertEquals(Optional.empty(), people.find(XIAO));
    }

    @Test
    void S3_a_command_that_comes_again_keeps_no_file() {
        keep(Draft.of("k-1").file(mother(2)));
        Draft again = Draft.of("k-1").file(mother(3)).file(child());
        assertEquals(Commit.ANSWERED, store.commit(again.changes()));
        Villagers.assertKept(mother(2), people);
        assertEquals(Optional.empty(), people.find(XIAO));
    }

    @Test
    void S2_files_of_several_commands_are_kept_with_the_rest_of_each() {
        List<Commit> outcomes = store.commitAll(List.of(
                Draft.of("k-1")
                        .row(RowKind.QUALIFICATION, "x", 1, "")
                        .file(mother(1))
                        .changes(),
                Draft.of("k-2")
                        .row(RowKind.QUALIFICATION, "x", 2, "")
                        .file(mother(2))
                        .changes(),
                Draft.of("k-1").file(mother(3)).changes(),
                Draft.of("k-3").row(RowKind.CHILD, "x", 1, "").file(child()).changes()));
        assertEquals(List.of(Commit.DONE, Commit.DONE, Commit.ANSWERED, Commit.STALE), outcomes);
        Villagers.assertKept(mother(2), people);
        assertEquals(Optional.empty(), people.find(XIAO));
    }

    private static PersonFile mother(int places) {
        return Villagers.mother(LIN, places);
    }

    private static PersonFile child() {
        return Villagers.child(XIAO);
    }
}
