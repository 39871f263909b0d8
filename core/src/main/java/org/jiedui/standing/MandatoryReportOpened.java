package org.jiedui.standing;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.CommandId;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.rule.Code;

/**
 * Suspected harm to a child must be reported at once (M-10); kept in the child's stream, which counts as restricted
 * from then on. The instant at which it was recorded is the instant of the report.
 *
 * @param happenedOn the day on which it was reported
 * @param report its id: the id of the command that carried the suspicion, even if that was refused (R7)
 * @param reporter who noticed it
 * @param recipients whom the law names: {@code POLICE}, {@code CIVIL_AFFAIRS}, {@code EDUCATION}
 */
public record MandatoryReportOpened(LocalDate happenedOn, CommandId report, ActorId reporter, List<Code> recipients)
        implements Fact {

    /** The authorities that article 11 names. */
    public static final List<Code> RECIPIENTS =
            List.of(Code.of("POLICE"), Code.of("CIVIL_AFFAIRS"), Code.of("EDUCATION"));

    /** Copies the recipients. */
    public MandatoryReportOpened {
        recipients = List.copyOf(recipients);
    }

    /**
     * Reads the fact back from its stored form.
     *
     * @param on the day on which it happened
     * @param fields what it says
     * @return the fact
     */
    public static MandatoryReportOpened restore(LocalDate on, Fields fields) {
        return new MandatoryReportOpened(
                on,
                CommandId.of(fields.text("report")),
                ActorId.of(fields.text("reporter")),
                fields.list("recipients", Code::of));
    }

    @Override
    public Fields fields() {
        return Fields.none().with("report", report).with("reporter", reporter).withList("recipients", recipients);
    }
}
