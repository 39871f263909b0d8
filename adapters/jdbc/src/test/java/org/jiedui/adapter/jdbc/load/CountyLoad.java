package org.jiedui.adapter.jdbc.load;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jiedui.ProgrammeOffice;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.jiedui.adapter.json.BuiltInProgrammes;
import org.jiedui.adapter.memory.MemoryAuthority;
import org.jiedui.duty.Channel;
import org.jiedui.duty.ContactReport;
import org.jiedui.fact.Answer;
import org.jiedui.fact.Command;
import org.jiedui.pairing.PairingId;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.RecordCheck;
import org.jiedui.programme.ProgrammeBook;

/**
 * A county's office of 5,000 pairings and three years of monthly contacts in a file of H2: {@code java CountyLoad DIR}
 * makes it where there is none, else opens it and tells how long after the start of the JVM the first duties are told.
 */
final class CountyLoad {

    private static final int PAIRINGS = 5_000;
    private static final int TOGETHER = 500;
    private static final int MONTHS = 36;
    private static final int CHECKED_EACH = 10;

    private CountyLoad() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        if (Files.exists(folder)) {
            open(folder);
        } else {
            make(folder);
        }
    }

    private static ProgrammeOffice office(Path folder, InstantSource clock, boolean isNew) {
        var source = StoreLoad.pooled(H2Databases.inFile(folder));
        JdbcStore.Builder builder = JdbcStore.on(source).masterKey(new byte[32]);
        JdbcStore store = (isNew ? builder.makeTables() : builder).open();
        return ProgrammeOffice.of(ProgrammeBook.of(List.of(BuiltInProgrammes.get("school"))))
                .records(store.records())
                .people(store.people())
                .authority(MemoryAuthority.allowingAll())
                .clock(clock)
                .open();
    }

    private static void open(Path folder) {
        Instant end = StoreLoad.NOW.plus(Duration.ofDays(31L * MONTHS));
        long begun = System.nanoTime();
        ProgrammeOffice office = office(folder, InstantSource.fixed(end), false);
        int occurrences = office.duties()
                .occurrences(PairingId.of("p-77"), LocalDate.of(2029, 1, 1))
                .size();
        long took = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println("opened and answered in " + (System.nanoTime() - begun) / 1_000_000 + " ms, " + took
                + " ms after the start of the JVM: " + occurrences + " occurrences of a pairing");
        System.exit(0);
    }

    private static void make(Path folder) {
        Instant[] now = {StoreLoad.NOW};
        ProgrammeOffice office = office(folder, () -> now[0], true);
        new Village(PAIRINGS, TOGETHER).phases().forEach(phase -> phase.run(office));
        for (int month = 1; month < MONTHS; month++) {
            now[0] = StoreLoad.NOW.plus(Duration.ofDays(31L * month));
            if (month % CHECKED_EACH == 0) {
                checks(month, now[0]).run(office);
            }
            contacts(month, now[0]).run(office);
        }
        System.exit(0);
    }

    private static Phase checks(int month, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return phase(
                "checks",
                (office, i) -> office.screening()
                        .recordCheck(
                                Command.of("k" + month + "-" + i, "office"),
                                MotherId.of("M-" + i),
                                RecordCheck.Result.CLEAR,
                                day));
    }

    private static Phase contacts(int month, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return phase(
                "contacts",
                (office, i) -> office.duties()
                        .record(
                                Command.of("l" + month + "-" + i, "office"),
                                ContactReport.withChild(
                                        MotherId.of("M-" + i), ChildId.of("C-" + i), day, Channel.PHONE)));
    }

    private static Phase phase(String name, BiFunction<ProgrammeOffice, Integer, Answer<?>> command) {
        List<Function<ProgrammeOffice, Answer<?>>> commands = IntStream.range(0, PAIRINGS)
                .<Function<ProgrammeOffice, Answer<?>>>mapToObj(i -> office -> command.apply(office, i))
                .toList();
        return new Phase(name, TOGETHER, commands);
    }
}
