package org.jiedui.adapter.memory;

import java.util.List;
import java.util.stream.Stream;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.PersonId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.PersonFile;

/** Records that are wrong about the files that come with a commit. */
final class WrongFiles {

    private WrongFiles() {}

    static Stream<Wrong<RecordsAround>> all() {
        return Stream.of(
                new Wrong<>(
                        "a store that keeps no files",
                        Forgetting::new,
                        "S2_a_stale_command_keeps_no_file",
                        "S2_files_of_several_commands_are_kept_with_the_rest_of_each",
                        "S3_a_command_that_comes_again_keeps_no_file",
                        "a_file_of_a_later_commit_takes_the_place_of_an_older_one",
                        "a_mother_and_a_child_of_one_id_have_files_of_their_own",
                        "files_of_a_commit_are_found_in_the_directory"),
                new Wrong<>(
                        "a store that keeps files before it checks versions",
                        BeforeTheVersions::new,
                        "S2_a_stale_command_keeps_no_file"),
                new Wrong<>(
                        "a store that keeps files before it checks the command id",
                        BeforeTheId::new,
                        "S2_files_of_several_commands_are_kept_with_the_rest_of_each",
                        "S3_a_command_that_comes_again_keeps_no_file"),
                new Wrong<>(
                        "a store that keeps the first file of a person",
                        FirstOnly::new,
                        "S2_files_of_several_commands_are_kept_with_the_rest_of_each",
                        "a_file_of_a_later_commit_takes_the_place_of_an_older_one"),
                new Wrong<>(
                        "a store that keeps one file of an id",
                        OneOfAnId::new,
                        "a_file_of_a_later_commit_takes_the_place_of_an_older_one",
                        "a_mother_and_a_child_of_one_id_have_files_of_their_own",
                        "files_of_a_commit_are_found_in_the_directory"),
                new Wrong<>(
                        "a store that keeps all files of a call",
                        AllOfACall::new,
                        "S2_files_of_several_commands_are_kept_with_the_rest_of_each"));
    }

    /** Keeps no files. */
    static final class Forgetting extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            return right.commit(withFiles(changes, List.of()));
        }
    }

    /** Keeps files of a stale command too. */
    static final class BeforeTheVersions extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            if (right.answer(changes.command().id()).isEmpty()) {
                changes.files().forEach(people()::put);
            }
            return right.commit(changes);
        }
    }

    /** Keeps files of a repeated command too. */
    static final class BeforeTheId extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            Commit commit = right.commit(changes);
            if (commit == Commit.ANSWERED) {
                changes.files().forEach(people()::put);
            }
            return commit;
        }
    }

    /** Keeps the file of a person of whom there is none yet. */
    static final class FirstOnly extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            List<PersonFile> first = changes.files().stream()
                    .filter(file -> people().find(file.person().id()).isEmpty())
                    .toList();
            return right.commit(withFiles(changes, first));
        }
    }

    /** Loses the file of a mother to a child of the same id, and the other way round. */
    static final class OneOfAnId extends RecordsAround {
        @Override
        public Commit commit(Changes changes) {
            Commit commit = right.commit(changes);
            if (commit == Commit.DONE) {
                changes.files()
                        .forEach(file -> people().erase(other(file.person().id())));
            }
            return commit;
        }

        private static PersonId other(PersonId id) {
            return id instanceof MotherId ? ChildId.of(id.value()) : MotherId.of(id.value());
        }
    }

    /** Keeps the files of a call whatever becomes of its commands. */
    static final class AllOfACall extends RecordsAround {
        @Override
        public List<Commit> commitAll(List<Changes> all) {
            List<Commit> outcomes = right.commitAll(all);
            all.forEach(changes -> changes.files().forEach(people()::put));
            return outcomes;
        }
    }
}
