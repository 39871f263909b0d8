package org.jiedui.adapter.memory.law;

import static org.jiedui.qualification.Certificate.State.ISSUED;
import static org.jiedui.qualification.Certificate.State.VOID;
import static org.jiedui.qualification.Tier.COUNTY;
import static org.jiedui.qualification.Tier.PREFECTURE;
import static org.jiedui.qualification.Tier.UNIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.person.RecordCheck;
import org.jiedui.qualification.ApprovalTerms;
import org.jiedui.qualification.Certificate;
import org.jiedui.qualification.CertificateScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** H-26: the certificate under the province's number, issued once and void with its qualification. */
@Tag("H-26")
class CertificatesTest {

    private static final CertificateScheme SCHEME = new CertificateScheme("ZS-", 5, 3);

    private final Case file =
            Case.under(policy -> policy.on(ApprovalTerms.none().numberedBy(SCHEME)));
    private final World world = file.world();

    private void approve() {
        List.of(UNIT, COUNTY, PREFECTURE).forEach(tier -> assertEquals(List.of(), file.yes(tier)));
    }

    private Certificate certificate(int number) {
        return file.file().certificates().get(number);
    }

    @Test
    void a_number_is_recorded_once_she_is_qualified_and_not_for_a_day_before() {
        LocalDate first = world.today();
        assertEquals(List.of("NOT_SERVING"), file.issue("ZS-202600001", first));
        world.sleep(5);
        approve();
        assertEquals(List.of("DATE_ORDER"), file.issue("ZS-202600001", first.plusDays(4)));
        assertEquals(List.of(), file.issue("ZS-202600001", first.plusDays(5)));
        assertEquals(ISSUED, certificate(0).stateOn(world.today()));
        assertEquals(VOID, certificate(0).stateOn(world.today().minusDays(1)));
    }

    @Test
    void only_a_number_of_the_scheme_and_the_year_is_taken() {
        approve();
        for (String wrong :
                List.of("ZS-202500001", "202600001", "ZS-20260001", "ZS-2026000001", "ZS-202600000", "ZS-20260000A")) {
            assertEquals(List.of("NUMBER_SHAPE"), file.issue(wrong, world.today()), wrong);
        }
        assertEquals(List.of(), file.issue(SCHEME.number(2026, 41).value(), world.today()));
    }

    @Test
    void a_second_is_refused_while_the_first_is_valid_and_no_number_comes_twice() {
        approve();
        file.issue("ZS-202600001", world.today());
        assertEquals(List.of("CERTIFICATE_VALID"), file.issue("ZS-202600002", world.today()));
        world.sleep(10);
        file.withdraw();
        LocalDate left = world.today();
        assertEquals(left, certificate(0).valid().until());
        file.apply();
        approve();
        assertEquals(List.of("NUMBER_USED"), file.issue("ZS-202600001", world.today()));
        assertEquals(List.of(), file.issue("ZS-202600002", world.today()));
        assertEquals(VOID, certificate(0).stateOn(left));
        assertEquals(ISSUED, certificate(1).stateOn(left));
    }

    @Test
    @Tag("H-33")
    void a_revocation_makes_it_void_and_a_suspension_does_not() {
        approve();
        file.issue("ZS-202600001", world.today());
        new StandingStep.Suspend(0, 60).play(world);
        assertEquals(ISSUED, certificate(0).stateOn(world.today()));
        new StandingStep.Disqualify(0, 15).play(world);
        assertEquals("REVOKED", file.status());
        assertEquals(world.today(), certificate(0).valid().until());
        assertEquals(VOID, certificate(0).stateOn(world.today()));
    }

    @Test
    void it_ends_by_itself_where_the_scheme_sets_an_end() {
        approve();
        file.issue("ZS-202600001", world.today());
        LocalDate end = world.today().plusYears(3);
        assertEquals(end, certificate(0).valid().until());
        world.sleep(360);
        new ScreeningStep.Check(0, RecordCheck.Result.CLEAR, 0).play(world);
        assertTrue(file.file().hasValidCertificateOn(end.minusDays(1)));
        assertFalse(file.file().hasValidCertificateOn(end));
    }

    @Test
    void without_a_scheme_the_number_is_whatever_the_province_gave() {
        Case free = Case.under(policy -> policy);
        List.of(UNIT, COUNTY, PREFECTURE).forEach(free::yes);
        assertEquals(List.of(), free.issue("anything.1", free.world().today()));
        assertEquals(LocalDate.MAX, free.file().certificates().get(0).valid().until());
    }
}
