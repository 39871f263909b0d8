package org.jiedui.example.office.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.pairing.Coverage;
import org.jiedui.pairing.CoverageReport;
import org.jiedui.pairing.PairingId;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.place.DivisionCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T-8: how far a county has come, with both denominators, and what nobody does to come further. */
@Tag("T-8")
class T8CoverageStoryTest {

    private static final BigDecimal TARGET = new BigDecimal("100.00");

    /** How many there are, how many of them are paired, how many children have two, and the ratios that follow. */
    record Setting(
            String county,
            LocalDate day,
            int women,
            int serving,
            int children,
            int covered,
            int withTwo,
            String ofWomen,
            String ofChildren,
            String ofBatch) {}

    static Stream<Setting> settings() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        Setting scenario = new Setting("420525", day, 480, 456, 1_204, 1_180, 37, "95.00", "98.01", "4.80");
        return Stream.concat(Stream.of(scenario), smallCounties());
    }

    static Stream<Setting> smallCounties() {
        return Stream.of(
                new Setting("429021", LocalDate.of(2028, 2, 29), 41, 29, 64, 53, 3, "70.73", "82.81", "0.41"),
                new Setting("421126", LocalDate.of(2027, 9, 30), 8, 7, 16, 15, 0, "87.50", "93.75", "0.08"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("E-1")
    @Tag("S-24")
    void the_county_reads_both_ratios_and_both_gaps(Setting setting) {
        Schools schools = Schools.paired(setting);
        CoverageReport report = schools.coverage();
        assertEquals(new Coverage(setting.serving(), setting.women()), report.mothers());
        assertEquals(new Coverage(setting.covered(), setting.children()), report.children());
        assertEquals(new BigDecimal(setting.ofWomen()), report.mothers().percent());
        assertEquals(new BigDecimal(setting.ofChildren()), report.children().percent());
        assertTrue(report.mothers().percent().compareTo(TARGET) < 0);
        assertTrue(report.children().percent().compareTo(TARGET) < 0);
        assertEquals(setting.women() - setting.serving(), report.mothers().gap());
        assertEquals(setting.children() - setting.covered(), report.children().gap());
        assertEquals(new BigDecimal(setting.ofBatch()), new Coverage(report.qualifiedMothers(), 10_000).percent());
        assertTwoMothersCoverAChildOnce(schools, setting);
        assertWhoWaitsHasAnOwner(schools, setting);
    }

    private static void assertTwoMothersCoverAChildOnce(Schools schools, Setting setting) {
        assertEquals(setting.covered() + setting.withTwo(), schools.pairings().size());
        assertEquals(setting.covered(), schools.coverage().paired());
    }

    private static void assertWhoWaitsHasAnOwner(Schools schools, Setting setting) {
        var waiting = schools.office().reports().waiting(DivisionCode.ofPrefix(setting.county()), setting.day());
        assertEquals(setting.children() - setting.covered(), waiting.size());
        assertTrue(
                waiting.stream().allMatch(one -> one.status().owner().digits().startsWith(setting.county())));
    }

    @ParameterizedTest
    @MethodSource("smallCounties")
    @Tag("X-10")
    @Tag("H-6")
    void no_gap_is_closed_without_a_mother_who_says_yes(Setting setting) {
        Schools schools = Schools.paired(setting);
        StoryOffice office = schools.office();
        MotherId free = schools.mother(setting.women());
        ChildId waiting = schools.child(setting.children());
        PairingId proposed = office.pairing()
                .propose(office.by("registrar"), free, waiting)
                .orElseThrow()
                .pairing();
        assertEquals(
                List.of("GUARDIAN_CONSENT_MISSING", "MOTHER_CONSENT_MISSING"),
                office.pairing().begin(office.by("registrar"), proposed).codes());
        assertEquals(setting.covered(), schools.coverage().paired());
        assertEquals(1, schools.coverage().held());
        assertEquals(
                new BigDecimal(setting.ofChildren()),
                schools.coverage().children().percent());
    }

    @Test
    @Tag("E-1")
    void a_ratio_is_rounded_half_up_to_two_places() {
        assertEquals(new BigDecimal("98.01"), new Coverage(1_180, 1_204).percent());
        assertEquals(new BigDecimal("0.01"), new Coverage(1, 20_000).percent());
        assertEquals(new BigDecimal("0.00"), new Coverage(1, 20_001).percent());
        assertEquals(TARGET, new Coverage(480, 480).percent());
    }
}
