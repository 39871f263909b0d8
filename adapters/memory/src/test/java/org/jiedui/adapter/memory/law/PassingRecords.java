package org.jiedui.adapter.memory.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jiedui.fact.CommandId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Key;
import org.jiedui.port.NewFact;
import org.jiedui.port.Page;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.port.Row;
import org.jiedui.port.StoredAnswer;

/** Hands everything on to other records. A wrong one does one thing otherwise. */
class PassingRecords implements Records {

    private final Records kept;

    PassingRecords(Records kept) {
        this.kept = kept;
    }

    @Override
    public Optional<Row> find(Key key) {
        return kept.find(key);
    }

    @Override
    public <T> Page<T> page(Query<T> query, String after, int limit) {
        return kept.page(query, after, limit);
    }

    @Override
    public <T> void scan(Query<T> query, Consumer<? super T> visitor) {
        kept.scan(query, visitor);
    }

    @Override
    public Optional<StoredAnswer> answer(CommandId command) {
        return kept.answer(command);
    }

    @Override
    public Commit commit(Changes changes) {
        return kept.commit(changes);
    }

    static Changes with(Changes changes, List<Row> rows, List<NewFact> facts) {
        return new Changes(
                changes.command(),
                changes.recordedAt(),
                changes.answer(),
                changes.expected(),
                rows,
                facts,
                changes.notices(),
                changes.files());
    }

    static Row with(Row row, String body) {
        return new Row(row.key(), row.version(), row.columns(), body);
    }

    /** The facts of a row's body, each as its text. */
    static List<String> texts(String body) {
        List<String> texts = new ArrayList<>();
        for (String text : body.split("(?=(?<=\\n)#)", -1)) {
            texts.add(text);
        }
        return texts;
    }

    /** A row without some of the facts it folds from. */
    static Row without(Row row, Predicate<String> hidden) {
        return with(
                row,
                String.join(
                        "", texts(row.body()).stream().filter(hidden.negate()).toList()));
    }
}
