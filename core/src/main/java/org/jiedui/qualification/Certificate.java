package org.jiedui.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.qualification.ApplicationFact.CertificateIssued;
import org.jiedui.qualification.QualificationFact.QualificationRevoked;
import org.jiedui.qualification.QualificationFact.QualificationWithdrawn;
import org.jiedui.rule.DateSpan;

/**
 * A certificate (证书) and the days on which it is valid (H-26).
 *
 * @param number the province's
 * @param valid from the day of issue up to, not including, the day from which it is void: her revocation, her withdrawal
 *     or the end that the scheme sets, whichever comes first
 */
public record Certificate(CertificateNumber number, DateSpan valid) {

    /** What a certificate is on a day. */
    public enum State {
        /** In her hands and valid. */
        ISSUED,
        /** 作废: no longer valid, or not yet issued. */
        VOID
    }

    static List<Certificate> list(List<QualificationFact> facts) {
        List<Certificate> certificates = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) instanceof CertificateIssued issued) {
                LocalDate exit = exit(facts.subList(i, facts.size()));
                LocalDate end = exit.isBefore(issued.until()) ? exit : issued.until();
                LocalDate from = issued.happenedOn();
                certificates.add(new Certificate(issued.number(), new DateSpan(from, end.isBefore(from) ? from : end)));
            }
        }
        return List.copyOf(certificates);
    }

    private static LocalDate exit(List<QualificationFact> later) {
        return later.stream()
                .filter(fact -> fact instanceof QualificationRevoked || fact instanceof QualificationWithdrawn)
                .map(QualificationFact::happenedOn)
                .findFirst()
                .orElse(LocalDate.MAX);
    }

    /**
     * What it is on a day.
     *
     * @param day the day asked about
     * @return issued on the days of its span
     */
    public State stateOn(LocalDate day) {
        return valid.contains(day) ? State.ISSUED : State.VOID;
    }
}
