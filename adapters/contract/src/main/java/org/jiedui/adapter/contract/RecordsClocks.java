package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.TreeSet;
import org.jiedui.fact.RecordedFact;
import org.jiedui.port.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What records promise of instants and days, wherever the machine stands. */
abstract class RecordsClocks extends RecordsHeads {

    /** With summer time, with a whole day left out, with offsets of odd minutes, far to the east and to the west. */
    static final List<String> ZONES = List.of(
            "UTC",
            "Asia/Shanghai",
            "America/New_York",
            "America/Sao_Paulo",
            "Asia/Kathmandu",
            "Pacific/Apia",
            "Pacific/Kiritimati");

    private final TimeZone home = TimeZone.getDefault();

    @AfterEach
    void comeHome() {
        TimeZone.setDefault(home);
    }

    @Test
    void S1_instants_are_kept_to_the_microsecond() {
        List<Instant> instants = new ArrayList<>();
        for (String text : List.of(
                "1900-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "1970-01-01T00:00:00.000001Z",
                "1999-12-31T23:59:59.999999Z",
                "2024-02-29T23:59:59.123456Z",
                "2024-12-31T23:59:59.9Z",
                "2038-01-19T03:14:08.000999Z",
                "2999-12-31T23:59:59.999999Z")) {
            instants.add(Instant.parse(text));
        }
        assertEquals(instants, keptInstants(instants));
    }

    @Test
    void S1_instants_are_kept_in_any_default_time_zone() {
        List<Instant> instants = instantsAroundTheClock();
        List<Instant> kept = new ArrayList<>();
        for (int i = 0; i < ZONES.size(); i++) {
            TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i)));
            keep("in-" + i, instants);
            kept.addAll(instants);
        }
        for (String zone : ZONES) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertEquals(kept, recordedInstants(), zone);
        }
    }

    @Test
    void S1_days_are_kept_in_any_default_time_zone() {
        List<LocalDate> days = new ArrayList<>();
        for (String day : List.of("0001-01-01", "1582-10-10", "1900-02-28", "1969-12-31", "2011-12-30", "2018-11-04")) {
            days.add(LocalDate.parse(day));
        }
        for (String zone : ZONES) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Draft draft = Draft.of("in-" + zone.replace('/', '.'));
            days.forEach(day -> draft.on(day).fact(World.STREAM, zone));
            keep(draft);
        }
        for (String zone : ZONES) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertEquals(
                    ZONES.stream().flatMap(each -> days.stream()).toList(),
                    scanned(new Query.FactsOf(World.STREAM)).stream()
                            .map(RecordedFact::happenedOn)
                            .toList(),
                    zone);
        }
    }

    private List<Instant> keptInstants(List<Instant> instants) {
        keep("k", instants);
        return recordedInstants();
    }

    private void keep(String command, List<Instant> instants) {
        for (Instant instant : instants) {
            String id = command + "." + instants.indexOf(instant);
            keep(Draft.of(id).at(instant).fact(World.STREAM, "at"));
        }
    }

    private List<Instant> recordedInstants() {
        return scanned(new Query.FactsOf(World.STREAM)).stream()
                .map(RecordedFact::recordedAt)
                .toList();
    }

    /** Both sides of the next changes of every zone's offset, and of the end of a year. */
    static List<Instant> instantsAroundTheClock() {
        TreeSet<Instant> instants = new TreeSet<>(List.of(Instant.parse("2010-12-31T23:30:00Z")));
        for (String zone : ZONES) {
            Instant instant = Instant.parse("2011-01-01T00:00:00Z");
            for (int i = 0; i < 2; i++) {
                ZoneOffsetTransition next = ZoneId.of(zone).getRules().nextTransition(instant);
                if (next == null) {
                    break;
                }
                instant = next.getInstant();
                instants.addAll(List.of(instant.minusSeconds(1800), instant, instant.plusSeconds(1800)));
            }
        }
        return List.copyOf(instants);
    }
}
