package org.jiedui.flow;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jiedui.place.Divisions;
import org.jiedui.port.Authority;
import org.jiedui.port.Festivals;
import org.jiedui.port.People;
import org.jiedui.port.Records;
import org.jiedui.port.SchoolCalendars;
import org.jiedui.programme.ProgrammeBook;

/**
 * Everything a step reaches outside the rooms.
 *
 * @param programmes all versions of the office's programme
 * @param divisions the tree of divisions
 * @param records where states, facts and answers are kept
 * @param people where personal values live
 * @param authority who may act
 * @param calendars school terms
 * @param festivals lunar festivals
 * @param clock the clock
 * @param contents hashes what commands ask
 */
public record Surroundings(
        ProgrammeBook programmes,
        Divisions divisions,
        Records records,
        People people,
        Authority authority,
        SchoolCalendars calendars,
        Festivals festivals,
        InstantSource clock,
        ContentHash contents) {

    /** The zone to which every date belongs (C-1). */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /**
     * The day it is.
     *
     * @return the date in China at the clock's instant
     */
    public LocalDate today() {
        return clock.instant().atZone(CHINA).toLocalDate();
    }

    /**
     * The same over other records and people.
     *
     * @param otherRecords where states, facts and answers are kept
     * @param otherPeople where personal values live
     * @return surroundings that are otherwise the same
     */
    public Surroundings over(Records otherRecords, People otherPeople) {
        return new Surroundings(
                programmes, divisions, otherRecords, otherPeople, authority, calendars, festivals, clock, contents);
    }

    Surroundings heeding(Authority other) {
        return new Surroundings(programmes, divisions, records, people, other, calendars, festivals, clock, contents);
    }
}
