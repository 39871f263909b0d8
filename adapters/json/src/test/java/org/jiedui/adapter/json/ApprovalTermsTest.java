package org.jiedui.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jiedui.qualification.ApprovalTerms;
import org.jiedui.qualification.CertificateScheme;
import org.jiedui.qualification.Tier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms that a federation may write into the section of approval of its own file. */
class ApprovalTermsTest {

    private static final String CHAIN = "\"chain\": { \"tiers\": [\"UNIT\"], \"clauses\": [\"S-1\"] }";
    private static final String LIMITS = "\"limits\": { \"clauses\": [\"S-1\"], \"list\": ["
            + "{ \"tier\": \"UNIT\", \"days\": 10 }, { \"tier\": \"COUNTY\", \"days\": 366 }],"
            + " \"escalation\": { \"clauses\": [\"S-1\"] } }";
    private static final String APPEAL = "\"appeal\": { \"days\": 15, \"clauses\": [\"S-1\"] }";
    private static final String PERSONS = "\"separatePersons\": { \"clauses\": [\"S-1\"] }";
    private static final String CERTIFICATE =
            "\"certificate\": { \"prefix\": \"ZS-\", \"width\": 6, \"validYears\": 3, \"clauses\": [\"S-1\"] }";

    private static final ProgrammeText ALL = file(LIMITS, APPEAL, PERSONS, CERTIFICATE);

    private static ProgrammeText file(String... terms) {
        return ProgrammeText.of("school").replacing(CHAIN, CHAIN + ", " + String.join(", ", terms));
    }

    private static ApprovalTerms read(String... terms) {
        return file(terms).read().approval().terms();
    }

    @Test
    void every_term_is_read() {
        assertEquals(
                ApprovalTerms.none()
                        .dueWithin(Tier.UNIT, 10)
                        .dueWithin(Tier.COUNTY, 366)
                        .escalating()
                        .appealableWithin(15)
                        .bySeparatePersons()
                        .numberedBy(new CertificateScheme("ZS-", 6, 3)),
                ALL.read().approval().terms());
    }

    @Test
    void each_term_stands_alone() {
        assertEquals(ApprovalTerms.none().appealableWithin(15), read(APPEAL));
        assertEquals(ApprovalTerms.none().bySeparatePersons(), read(PERSONS));
        assertEquals(
                ApprovalTerms.none().dueWithin(Tier.UNIT, 10).dueWithin(Tier.COUNTY, 366),
                read(LIMITS.replace(", \"escalation\": { \"clauses\": [\"S-1\"] }", "")));
    }

    @Test
    @Tag("H-26")
    void a_certificate_has_no_end_of_its_own_where_the_file_sets_none() {
        assertEquals(
                new CertificateScheme("", 6, 0),
                read(CERTIFICATE.replace("ZS-", "").replace("\"validYears\": 3, ", ""))
                        .certificates());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OUT_OF_RANGE   | /approval/limits/list/0/days     | \"days\": 10   | \"days\": 0",
                "OUT_OF_RANGE   | /approval/limits/list/1/days     | \"days\": 366  | \"days\": 367",
                "DUPLICATE_ITEM | /approval/limits/list/1          | COUNTY         | UNIT",
                "UNKNOWN_VALUE  | /approval/limits/list/1/tier     | COUNTY         | TOWN",
                "OUT_OF_RANGE   | /approval/appeal/days            | \"days\": 15   | \"days\": 0",
                "BAD_VALUE      | /approval/certificate/prefix     | ZS-            | Z S",
                "OUT_OF_RANGE   | /approval/certificate/width      | \"width\": 6   | \"width\": 10",
                "OUT_OF_RANGE   | /approval/certificate/validYears | \"validYears\": 3 | \"validYears\": 100",
                "MISSING_FIELD  | /approval/certificate/width      | \"width\": 6,  | ''",
                "UNKNOWN_FIELD  | /approval/appeal/weeks           | \"days\": 15   | \"days\": 15, \"weeks\": 2"
            })
    void a_wrong_term_is_refused_where_it_stands(String fault, String pointer, String passage, String replacement) {
        ProgrammeText wrong = ALL.replacing(passage, replacement);
        ProgrammeFormatException refused = assertThrows(ProgrammeFormatException.class, wrong::read);
        assertEquals(fault + " " + pointer, refused.fault() + " " + refused.pointer());
    }

    @Test
    void a_term_cites_a_clause_that_the_file_explains() {
        for (String term : List.of(LIMITS, APPEAL, PERSONS, CERTIFICATE)) {
            assertThrows(ProgrammeFormatException.class, file(term.replace("S-1", "S-99"))::read, term);
        }
    }
}
