package org.jiedui.qualification;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.fact.Fact;
import org.jiedui.fact.Fields;
import org.jiedui.person.Attestations;
import org.jiedui.person.RecordCheck;
import org.jiedui.person.RecruitRoute;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;
import org.jiedui.rule.ProgrammeVersion;

/** What happens to a mother's qualification; kept in her stream. */
public sealed interface QualificationFact extends Fact
        permits ApplicationFact,
                QualificationFact.MotherApplied,
                QualificationFact.Attested,
                QualificationFact.RecordChecked,
                QualificationFact.SoftRuleOverridden,
                QualificationFact.OpinionGiven,
                QualificationFact.QualificationApproved,
                QualificationFact.QualificationRejected,
                QualificationFact.QualificationSuspended,
                QualificationFact.SuspensionLifted,
                QualificationFact.QualificationRevoked,
                QualificationFact.QualificationWithdrawn {

    /**
     * Reads a fact back from its stored form.
     *
     * @param type the name of its type
     * @param on the day on which it happened
     * @param fields what it says
     * @return the fact
     * @throws IllegalArgumentException if the type is none of this room
     */
    static QualificationFact restore(String type, LocalDate on, Fields fields) {
        return switch (type) {
            case "MotherApplied" -> MotherApplied.restore(on, fields);
            case "Attested" -> Attested.restore(on, fields);
            case "RecordChecked" -> new RecordChecked(on, RecordCheck.Result.valueOf(fields.text("result")));
            case "SoftRuleOverridden" -> new SoftRuleOverridden(on, Code.of(fields.text("rule")));
            case "OpinionGiven" -> OpinionGiven.restore(on, fields);
            case "QualificationApproved" -> QualificationApproved.restore(on, fields);
            case "QualificationRejected" -> QualificationRejected.restore(on, fields);
            case "QualificationSuspended" -> QualificationSuspended.restore(on, fields);
            case "SuspensionLifted" -> new SuspensionLifted(on);
            case "QualificationRevoked" -> QualificationRevoked.restore(on, fields);
            case "QualificationWithdrawn" -> new QualificationWithdrawn(on);
            default -> ApplicationFact.restore(type, on, fields);
        };
    }

    /**
     * A mother applied.
     *
     * @param happenedOn the date of her form
     * @param division where she lives
     * @param route who recruited her
     * @param programme the version by which the application is judged
     */
    record MotherApplied(LocalDate happenedOn, DivisionCode division, RecruitRoute route, ProgrammeVersion programme)
            implements QualificationFact {

        static MotherApplied restore(LocalDate on, Fields fields) {
            return new MotherApplied(
                    on,
                    DivisionCode.of(fields.text("division")),
                    RecruitRoute.valueOf(fields.text("route")),
                    new ProgrammeVersion(fields.text("programme"), fields.number("version")));
        }

        @Override
        public Fields fields() {
            return Fields.none()
                    .with("division", division)
                    .with("route", route)
                    .with("programme", programme.programme())
                    .with("version", programme.number());
        }
    }

    /**
     * A reviewer answered on the four criteria of H-7.
     *
     * @param happenedOn the day
     * @param attestations her answers
     */
    record Attested(LocalDate happenedOn, Attestations attestations) implements QualificationFact {

        static Attested restore(LocalDate on, Fields fields) {
            List<Attestations.Answer> answers = fields.list("answers", Attestations.Answer::valueOf);
            return new Attested(on, new Attestations(answers.get(0), answers.get(1), answers.get(2), answers.get(3)));
        }

        @Override
        public Fields fields() {
            return Fields.none().withList("answers", attestations.list());
        }
    }

    /**
     * Records of offences were queried (M-9).
     *
     * @param happenedOn the day of the query
     * @param result the answer
     */
    record RecordChecked(LocalDate happenedOn, RecordCheck.Result result) implements QualificationFact {

        @Override
        public Fields fields() {
            return Fields.none().with("result", result);
        }
    }

    /**
     * A named person set a soft rule aside, with a reason that is kept as a note.
     *
     * @param happenedOn the day
     * @param rule the code of the rule
     */
    record SoftRuleOverridden(LocalDate happenedOn, Code rule) implements QualificationFact {

        @Override
        public Fields fields() {
            return Fields.none().with("rule", rule);
        }
    }

    /**
     * An opinion was given for a tier (H-F, cells 11 to 14).
     *
     * @param happenedOn the date of the opinion
     * @param voice for which tier, and who spoke in its place
     * @param favourable yes or no
     */
    record OpinionGiven(LocalDate happenedOn, Voice voice, boolean favourable) implements QualificationFact {

        static OpinionGiven restore(LocalDate on, Fields fields) {
            return new OpinionGiven(on, Voice.restore(fields), fields.flag("favourable"));
        }

        /**
         * The tier whose cell of the form is filled.
         *
         * @return a tier of the chain
         */
        public Tier tier() {
            return voice.step().tier();
        }

        /**
         * The division of that tier.
         *
         * @return a division
         */
        public DivisionCode division() {
            return voice.step().division();
        }

        @Override
        public Fields fields() {
            return voice.others(voice.step(Fields.none()).with("favourable", favourable));
        }
    }

    /**
     * The last tier agreed: she is qualified and her certificate is issued (H-26).
     *
     * @param happenedOn the first day of the qualification
     * @param by the tier that decided
     * @param division the division of that tier, which also decides on a revocation (C-11)
     * @param programme the version by which it was decided (R3)
     */
    record QualificationApproved(LocalDate happenedOn, Tier by, DivisionCode division, ProgrammeVersion programme)
            implements QualificationFact {

        static QualificationApproved restore(LocalDate on, Fields fields) {
            return new QualificationApproved(
                    on,
                    Tier.valueOf(fields.text("by")),
                    DivisionCode.of(fields.text("division")),
                    new ProgrammeVersion(fields.text("programme"), fields.number("version")));
        }

        @Override
        public Fields fields() {
            return Fields.none()
                    .with("by", by)
                    .with("division", division)
                    .with("programme", programme.programme())
                    .with("version", programme.number());
        }
    }

    /**
     * A tier said no: the application ends, unless she appeals in time.
     *
     * @param happenedOn the day
     * @param by the tier that decided
     * @param finalFrom the first day on which she may no longer appeal; the day itself where she may not at all
     */
    record QualificationRejected(LocalDate happenedOn, Tier by, LocalDate finalFrom) implements QualificationFact {

        static QualificationRejected restore(LocalDate on, Fields fields) {
            return new QualificationRejected(
                    on,
                    Tier.valueOf(fields.text("by")),
                    fields.find("finalFrom").isPresent() ? fields.date("finalFrom") : on);
        }

        @Override
        public Fields fields() {
            Fields fields = Fields.none().with("by", by);
            return finalFrom.equals(happenedOn) ? fields : fields.with("finalFrom", finalFrom);
        }
    }

    /**
     * Suspended at once, for a child's safety (R2). A second one before the review date confirms it until a new date.
     *
     * @param happenedOn the first day of the suspension
     * @param reason such as {@code RECORD_HIT} or {@code HARM_REPORTED}
     * @param reviewOn the day on which it lapses unless it was confirmed or lifted before
     */
    record QualificationSuspended(LocalDate happenedOn, Code reason, LocalDate reviewOn) implements QualificationFact {

        static QualificationSuspended restore(LocalDate on, Fields fields) {
            return new QualificationSuspended(on, Code.of(fields.text("reason")), fields.date("reviewOn"));
        }

        @Override
        public Fields fields() {
            return Fields.none().with("reason", reason).with("reviewOn", reviewOn);
        }
    }

    /**
     * A suspension was lifted: the same pairings go on.
     *
     * @param happenedOn the first day after the suspension
     */
    record SuspensionLifted(LocalDate happenedOn) implements QualificationFact {

        @Override
        public Fields fields() {
            return Fields.none();
        }
    }

    /**
     * The qualification was revoked (H-33): the certificate is void and her pairings end in the same commit.
     *
     * @param happenedOn the first day without it
     * @param ground such as {@code FAILED_DUTY}
     * @param clauses what the decision cites
     * @param programme the version by which it was decided (R3)
     */
    record QualificationRevoked(LocalDate happenedOn, Code ground, List<ClauseId> clauses, ProgrammeVersion programme)
            implements QualificationFact {

        /** Copies the clauses. */
        public QualificationRevoked {
            clauses = List.copyOf(clauses);
        }

        static QualificationRevoked restore(LocalDate on, Fields fields) {
            return new QualificationRevoked(
                    on,
                    Code.of(fields.text("ground")),
                    fields.list("clauses", ClauseId::of),
                    new ProgrammeVersion(fields.text("programme"), fields.number("version")));
        }

        @Override
        public Fields fields() {
            return Fields.none()
                    .with("ground", ground)
                    .withList("clauses", clauses)
                    .with("programme", programme.programme())
                    .with("version", programme.number());
        }
    }

    /**
     * She withdrew, which she may at any time (H-6).
     *
     * @param happenedOn the first day without it
     */
    record QualificationWithdrawn(LocalDate happenedOn) implements QualificationFact {

        @Override
        public Fields fields() {
            return Fields.none();
        }
    }
}
