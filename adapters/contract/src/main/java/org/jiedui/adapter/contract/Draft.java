package org.jiedui.adapter.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.fact.Command;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Changes;
import org.jiedui.port.Column;
import org.jiedui.port.Key;
import org.jiedui.port.NewFact;
import org.jiedui.port.Notice;
import org.jiedui.port.PersonFile;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.port.StoredAnswer;
import org.jiedui.rule.Code;

/** Changes in the making. */
final class Draft {

    /** With nanoseconds, which databases like to round. */
    static final Instant AT = Instant.parse("2024-02-29T23:59:59.123456Z");

    /** On a day that is another one in most zones at that instant. */
    private static final LocalDate ON = LocalDate.of(2024, 3, 1);

    /** A fact that says some text. */
    record Noted(LocalDate happenedOn, int formVersion, Fields fields) implements Fact {}

    private final Command command;
    private final Map<Key, Long> expected = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<NewFact> facts = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<PersonFile> files = new ArrayList<>();
    private Instant recordedAt = AT;
    private LocalDate day = ON;
    private String answer;

    private Draft(String command) {
        this.command = Command.of(command, "clerk-7");
        this.answer = "done=" + command + "\n";
    }

    static Draft of(String command) {
        return new Draft(command);
    }

    Draft at(Instant instant) {
        recordedAt = instant;
        return this;
    }

    /** The day of the facts to come. */
    Draft on(LocalDate happenedOn) {
        day = happenedOn;
        return this;
    }

    Draft answering(String text) {
        answer = text;
        return this;
    }

    Draft row(RowKind kind, String id, long version, String body) {
        return row(kind, id, version, Map.of(), body);
    }

    Draft row(RowKind kind, String id, long version, Map<Column, String> columns, String body) {
        Key key = new Key(kind, id);
        rows.add(new Row(key, version, columns, body));
        return expecting(key, version - 1);
    }

    Draft expecting(Key key, long version) {
        expected.put(key, version);
        return this;
    }

    Draft fact(StreamId stream, String text) {
        facts.add(new NewFact(stream, new Noted(day, 2, Fields.none().with("text", text))));
        return this;
    }

    Draft notice(String subject, String text) {
        Fields details = Fields.none().with("text", text).with("on", ON);
        notices.add(new Notice(subject, Code.of("SOMETHING_NOTED"), details));
        return this;
    }

    Draft file(PersonFile file) {
        files.add(file);
        return this;
    }

    Changes changes() {
        StoredAnswer stored = new StoredAnswer("hash-of-" + command.id(), answer);
        return new Changes(command, recordedAt, stored, expected, rows, facts, notices, files);
    }
}
