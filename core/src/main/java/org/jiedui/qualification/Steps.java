package org.jiedui.qualification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedui.qualification.ApplicationFact.ApplicationResubmitted;
import org.jiedui.qualification.ApplicationFact.CertificateIssued;
import org.jiedui.qualification.ApplicationFact.KinDeclared;
import org.jiedui.qualification.ApplicationFact.OpinionAsked;
import org.jiedui.qualification.ApplicationFact.RefusalAppealed;
import org.jiedui.qualification.QualificationFact.MotherApplied;
import org.jiedui.qualification.QualificationFact.OpinionGiven;
import org.jiedui.qualification.QualificationFact.QualificationRejected;

/** What was done on one application, from her form on. */
record Steps(List<QualificationFact> facts) {

    /** The opinions since she handed her form in: before a correction they do not count. */
    List<OpinionGiven> opinions() {
        int first = facts.size() - 1;
        while (first > 0 && !(facts.get(first) instanceof ApplicationResubmitted)) {
            first--;
        }
        return list(first, OpinionGiven.class).toList();
    }

    private <F> Stream<F> list(int first, Class<F> type) {
        return facts.subList(first, facts.size()).stream()
                .filter(type::isInstance)
                .map(type::cast);
    }

    Optional<OpinionAsked> findAsked() {
        return last(own()) instanceof OpinionAsked asked ? Optional.of(asked) : Optional.empty();
    }

    LocalDate lastOn() {
        return last(own().filter(fact -> !(fact instanceof OpinionAsked))).happenedOn();
    }

    /** The application's own way; what is beside it moves nothing. */
    private Stream<QualificationFact> own() {
        return facts.stream()
                .filter(fact -> fact instanceof MotherApplied
                        || fact instanceof OpinionGiven
                        || fact instanceof QualificationRejected
                        || fact instanceof ApplicationFact)
                .filter(fact -> !(fact instanceof KinDeclared) && !(fact instanceof CertificateIssued));
    }

    private static QualificationFact last(Stream<QualificationFact> facts) {
        return facts.reduce((earlier, later) -> later).orElseThrow();
    }

    Optional<QualificationRejected> findRefusal() {
        return list(0, QualificationRejected.class).reduce((earlier, later) -> later);
    }

    boolean hasAppealed() {
        return findRefusal()
                .flatMap(refusal ->
                        list(facts.lastIndexOf(refusal), RefusalAppealed.class).findFirst())
                .isPresent();
    }
}
