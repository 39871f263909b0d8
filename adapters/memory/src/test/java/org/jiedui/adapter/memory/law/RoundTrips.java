package org.jiedui.adapter.memory.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiedui.fact.CommandId;
import org.jiedui.person.PersonId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.Page;
import org.jiedui.port.People;
import org.jiedui.port.PersonFile;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.StoredAnswer;

/** Notes each call to a store. */
final class RoundTrips {

    private final List<String> calls = new ArrayList<>();

    List<String> calls() {
        return List.copyOf(calls);
    }

    void forget() {
        calls.clear();
    }

    Records to(Records kept) {
        return new Noted(kept);
    }

    People to(People kept) {
        return new NotedPeople(kept);
    }

    private final class Noted implements Records {

        private final Records kept;

        Noted(Records kept) {
            this.kept = kept;
        }

        @Override
        public Optional<Row> find(Key key) {
            calls.add("find");
            return kept.find(key);
        }

        @Override
        public List<Row> list(Collection<Key> keys) {
            calls.add("list");
            return kept.list(keys);
        }

        @Override
        public <T> Page<T> page(Query<T> query, String after, int limit) {
            calls.add("page");
            return kept.page(query, after, limit);
        }

        @Override
        public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
            calls.add("scan");
            kept.scan(query, visitor);
        }

        @Override
        public Optional<StoredAnswer> answer(CommandId command) {
            calls.add("answer");
            return kept.answer(command);
        }

        @Override
        public Commit commit(Changes changes) {
            calls.add("commit");
            return kept.commit(changes);
        }

        @Override
        public List<Commit> commitAll(List<Changes> all) {
            calls.add("commitAll");
            return kept.commitAll(all);
        }
    }

    private final class NotedPeople implements People {

        private final People kept;

        NotedPeople(People kept) {
            this.kept = kept;
        }

        @Override
        public Optional<PersonFile> find(PersonId id) {
            calls.add("find person");
            return kept.find(id);
        }

        @Override
        public List<PersonFile> list(Collection<? extends PersonId> ids) {
            calls.add("list people");
            return kept.list(ids);
        }

        @Override
        public void put(PersonFile file) {
            kept.put(file); // within a commit
        }

        @Override
        public void erase(PersonId id) {
            kept.erase(id);
        }
    }
}
