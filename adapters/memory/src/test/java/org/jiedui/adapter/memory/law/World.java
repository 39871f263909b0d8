package org.jiedui.adapter.memory.law;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.festivals.TymeFestivals;
import org.jiedui.adapter.memory.SteppingClock;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fact;
import org.jiedui.fact.RecordedFact;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.jiedui.port.Authority;
import org.jiedui.port.Outbox;
import org.jiedui.port.People;
import org.jiedui.port.Query;
import org.jiedui.port.Records;
import org.jiedui.programme.ProgrammeBook;

/** One office with its ports and clock, all that was asked of it, and a plain account of what it agreed to. */
final class World {

    static final ActorId OFFICER = ActorId.of("officer-1");
    static final ActorId DECIDER = ActorId.of("decider-1");
    static final ActorId STRANGER = ActorId.of("stranger-1");
    static final DivisionCode PROVINCE = Cast.PROVINCE;

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Instant START = Instant.parse("2026-01-05T01:30:00.020406Z");

    private final Parts parts;
    private final ProgrammeBook book;
    private final SteppingClock clock = SteppingClock.at(START);
    private final Records records;
    private final People people;
    private final Outbox outbox;
    private final Authority authority;
    private final List<Asked> asked = new ArrayList<>();
    private final Chronicle told;
    private ProgrammeOffice office;

    World(String programme, Parts parts) {
        this(programme, parts, Store.inMemory(parts.people()));
    }

    /** Over a store of its own, whatever the directory of the parts. */
    World(String programme, Parts parts, Store store) {
        this.parts = parts;
        this.book = parts.book().apply(Book.of(programme));
        this.people = store.people();
        this.outbox = store.outbox();
        this.records = parts.records().apply(store.records());
        this.authority = parts.authority().apply((actor, role, division, day) -> !actor.equals(STRANGER));
        this.told = new Chronicle(Book.builtIn(programme).pairing().limits());
        this.office = open();
    }

    private ProgrammeOffice open() {
        return ProgrammeOffice.of(book)
                .divisions(Cast.divisions())
                .records(records)
                .people(people)
                .authority(authority)
                .festivals(new TymeFestivals())
                .clock(clock)
                .open();
    }

    /** Another office over the same records, as after a restart. */
    void reopen() {
        office = open();
    }

    ProgrammeOffice office() {
        return office;
    }

    Chronicle told() {
        return told;
    }

    Host host() {
        return parts.host();
    }

    Records records() {
        return records;
    }

    People people() {
        return people;
    }

    Outbox outbox() {
        return outbox;
    }

    ProgrammeBook book() {
        return book;
    }

    List<Asked> asked() {
        return asked;
    }

    /** What was asked last. */
    Asked last() {
        return asked.get(asked.size() - 1);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return clock.instant().atZone(CHINA).toLocalDate();
    }

    void sleep(int days) {
        clock.advance(Duration.ofDays(days));
        host().morning(this);
    }

    <F extends Fact> Answer<F> ask(ActorId asking, Asked.Call<F> call) {
        return ask(asking, Optional.empty(), call);
    }

    /** Asks something that decides on a mother. */
    <F extends Fact> Answer<F> judge(ActorId asking, MotherId mother, Asked.Call<F> call) {
        return ask(asking, Optional.of(mother), call);
    }

    private <F extends Fact> Answer<F> ask(ActorId asking, Optional<MotherId> judged, Asked.Call<F> call) {
        CommandId id = CommandId.of("c" + (asked.size() + 1));
        Command command = new Command(id, host().actor(asking));
        Answer<F> answer = call.on(office, command);
        asked.add(new Asked(command, asking, judged, today(), call, answer));
        return answer;
    }

    /** All facts as they are kept, by stream. */
    List<RecordedFact> facts() {
        List<RecordedFact> facts = new ArrayList<>();
        records.scan(new Query.AllFacts(), facts::add);
        return facts;
    }

    /** One of a list, whatever the number. */
    static <T> Optional<T> pick(List<T> list, int number) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(Math.floorMod(number, list.size())));
    }

    /** The days worth asking about: around today, and those that a story names. */
    List<LocalDate> days(int... offsets) {
        List<LocalDate> days = new ArrayList<>();
        for (int offset : offsets) {
            days.add(today().plusDays(offset));
        }
        return days;
    }
}
