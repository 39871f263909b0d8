package org.jiedui.duty;

import static org.jiedui.duty.Season.AUTUMN;
import static org.jiedui.duty.Season.SPRING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedui.person.Stage;
import org.jiedui.place.DivisionCode;

/** Calendars that the stories share: calendar K of a prefecture, and the published lunar table 2024 to 2035. */
public final class Calendars {

    private static final Map<Integer, FestivalDates> TABLE = Map.ofEntries(
            lunar(2024, "02-09", "02-24", "06-10", "09-17"),
            lunar(2025, "01-28", "02-12", "05-31", "10-06"),
            lunar(2026, "02-16", "03-03", "06-19", "09-25"),
            lunar(2027, "02-05", "02-20", "06-09", "09-15"),
            lunar(2028, "01-25", "02-09", "05-28", "10-03"),
            lunar(2029, "02-12", "02-27", "06-16", "09-22"),
            lunar(2030, "02-02", "02-17", "06-05", "09-12"),
            lunar(2031, "01-22", "02-06", "06-24", "10-01"),
            lunar(2032, "02-10", "02-25", "06-12", "09-19"),
            lunar(2033, "01-30", "02-14", "06-01", "09-08"),
            lunar(2034, "02-18", "03-05", "06-20", "09-27"),
            lunar(2035, "02-07", "02-22", "06-10", "09-16"));

    private Calendars() {}

    /** The published table; it knows nothing of other years. */
    public static FestivalCalendar table() {
        return year -> Optional.ofNullable(TABLE.get(year));
    }

    /** Calendar K: autumn 2025-09-01..2026-01-30, spring 2026-03-04..2026-07-03. */
    public static SchoolTerms k() {
        return SchoolTerms.of(kTerms());
    }

    /** The two terms of calendar K. */
    public static List<Term> kTerms() {
        return List.of(
                term("420500000000", 2025, AUTUMN, "2025-09-01", "2026-01-30"),
                term("420500000000", 2025, SPRING, "2026-03-04", "2026-07-03"));
    }

    /** A term of the compulsory stage. */
    public static Term term(String authority, int year, Season season, String first, String last) {
        return new Term(
                DivisionCode.of(authority),
                Stage.COMPULSORY,
                new SchoolYear(year),
                season,
                LocalDate.parse(first),
                LocalDate.parse(last));
    }

    private static Map.Entry<Integer, FestivalDates> lunar(
            int year, String eve, String lantern, String dragonBoat, String midAutumn) {
        return Map.entry(
                year, new FestivalDates(on(year, eve), on(year, lantern), on(year, dragonBoat), on(year, midAutumn)));
    }

    private static LocalDate on(int year, String day) {
        return LocalDate.parse(year + "-" + day);
    }
}
