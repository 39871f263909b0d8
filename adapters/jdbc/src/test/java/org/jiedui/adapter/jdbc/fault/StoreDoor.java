package org.jiedui.adapter.jdbc.fault;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiedui.fact.Command;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.fact.RecordedFact;
import org.jiedui.fact.StreamId;
import org.jiedui.port.Changes;
import org.jiedui.port.Commit;
import org.jiedui.port.Inbox;
import org.jiedui.port.Key;
import org.jiedui.port.NewFact;
import org.jiedui.port.Notice;
import org.jiedui.port.Outbox;
import org.jiedui.port.Query;
import org.jiedui.port.Row;
import org.jiedui.port.RowKind;
import org.jiedui.port.StoredAnswer;
import org.jiedui.rule.Code;

/** What is asked of the ports of a store themselves. */
final class StoreDoor {

    private static final Code FAILED = Code.of("DELIVERY_FAILED");

    private StoreDoor() {}

    /** A fact that says nothing. */
    record Noted(LocalDate happenedOn, int formVersion, Fields fields) implements Fact {}

    static List<Scenario> all() {
        List<Scenario> all = new ArrayList<>(outbox());
        all.addAll(others());
        all.add(Scenario.of("records.commitAll", tale -> {
                    List<Changes> changes = List.of(changes("k-1", 0), changes("k-2", 1), changes("k-3", 2));
                    return desk -> desk.records().commitAll(changes);
                })
                .repeatedAs(List.of(Commit.ANSWERED, Commit.STALE, Commit.STALE)));
        all.add(Scenario.of("records.commitAll, as far as it goes", tale -> {
                    tale.desk().records().commit(changes("known", 0));
                    List<Changes> changes = List.of(changes("k-1", 1), changes("known", 2), changes("k-2", 2));
                    return desk -> desk.records().commitAll(changes);
                })
                .repeatedAs(List.of(Commit.ANSWERED, Commit.STALE, Commit.STALE)));
        return all;
    }

    static Changes changes(String command, long version) {
        Key key = new Key(RowKind.CHILD, "C-0");
        StreamId stream = new StreamId(StreamId.Kind.CHILD, "C-0");
        Fields said = Fields.none().with("by", command);
        return new Changes(
                Command.of(command, "clerk-1"),
                Instant.parse("2026-01-05T01:30:00Z"),
                new StoredAnswer("hash-" + command, "done\n"),
                Map.of(key, version),
                List.of(new Row(key, version + 1, Map.of(), command)),
                List.of(new NewFact(stream, new Noted(LocalDate.of(2026, 1, 5), 1, said))),
                List.of(new Notice("C-0", Code.of("SOMETHING_NOTED"), said)),
                List.of(Cast.fileOf((int) version % 2)));
    }

    private static List<Scenario> outbox() {
        return List.of(
                Scenario.of("outbox.claim", tale -> {
                            tale.proposed();
                            return desk -> desk.outbox().claim(10).stream()
                                    .map(Outbox.Claim::message)
                                    .toList();
                        })
                        .recoveringBy(desk -> desk.outbox().takeOver(Duration.ZERO)),
                Scenario.of("outbox.done", tale -> {
                            Outbox.Claim claim = claim(tale.begun());
                            return desk -> desk.outbox().done(claim);
                        })
                        .repeatedAs(false),
                Scenario.of("outbox.release", tale -> {
                            Outbox.Claim claim = claim(tale.proposed());
                            return desk -> desk.outbox().release(claim);
                        })
                        .repeatedAs(false),
                Scenario.of("outbox.release, parked", tale -> {
                            Outbox.Claim claim = claim(tale.proposed());
                            tale.desk().outbox().park(claim, FAILED);
                            return desk -> desk.outbox().release(claim);
                        })
                        .repeatedAs(false),
                Scenario.of("outbox.park", tale -> {
                    Outbox.Claim claim = claim(tale.proposed());
                    return desk -> desk.outbox().park(claim, FAILED);
                }),
                Scenario.of("outbox.parked", tale -> {
                    tale.desk().outbox().park(claim(tale.proposed()), FAILED);
                    return desk -> desk.outbox().parked().stream()
                            .map(parked -> parked.claim().message())
                            .toList();
                }),
                Scenario.of("outbox.takeOver", tale -> {
                            claim(tale.proposed());
                            return desk -> desk.outbox().takeOver(Duration.ZERO);
                        })
                        .repeatedAs(0));
    }

    private static Outbox.Claim claim(Tale tale) {
        return tale.desk().outbox().claim(1).get(0);
    }

    private static List<Scenario> others() {
        return List.of(
                Scenario.of("inbox.take", tale -> desk -> desk.inbox().take("message-1"))
                        .repeatedAs(false),
                Scenario.of(
                                "inbox.take, first in turn",
                                tale -> desk -> desk.inbox().take("C-0", 1))
                        .repeatedAs(Inbox.Turn.STALE),
                Scenario.of("inbox.take, next in turn", tale -> {
                            tale.desk().inbox().take("C-0", 1);
                            return desk -> desk.inbox().take("C-0", 2);
                        })
                        .repeatedAs(Inbox.Turn.STALE),
                Scenario.of("people.put", tale -> desk -> put(desk, 0)),
                Scenario.of("people.put, in place of an older one", tale -> {
                    tale.applied(0);
                    return desk -> put(desk, 0);
                }),
                Scenario.of("people.erase", tale -> {
                    tale.applied(0);
                    return desk -> {
                        desk.people().erase(Cast.MOTHER);
                        return "erased";
                    };
                }),
                Scenario.of("records.scan", tale -> {
                    tale.proposed();
                    return desk -> {
                        List<RecordedFact> facts = new ArrayList<>();
                        desk.records().scan(new Query.AllFacts(), facts::add);
                        return facts;
                    };
                }));
    }

    private static Object put(Desk desk, int mother) {
        desk.people().put(Cast.fileOf(mother));
        return "put";
    }
}
