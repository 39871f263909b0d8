package org.jiedui.qualification;

import java.time.LocalDate;
import org.jiedui.fact.ActorId;
import org.jiedui.fact.Fields;
import org.jiedui.place.DivisionCode;
import org.jiedui.rule.Code;

/** What happens to an application between form and certificate, besides opinions. */
public sealed interface ApplicationFact extends QualificationFact {

    /**
     * Reads a fact back from its stored form.
     *
     * @param type the name of its type
     * @param on the day on which it happened
     * @param fields what it says
     * @return the fact
     * @throws IllegalArgumentException if the type is none of this room
     */
    static ApplicationFact restore(String type, LocalDate on, Fields fields) {
        return switch (type) {
            case "OpinionAsked" -> OpinionAsked.restore(on, fields);
            case "ApplicationReturned" -> ApplicationReturned.restore(on, fields);
            case "ApplicationResubmitted" -> new ApplicationResubmitted(on);
            case "RefusalAppealed" -> new RefusalAppealed(on);
            case "AppealDecided" -> AppealDecided.restore(on, fields);
            case "KinDeclared" -> new KinDeclared(on, ActorId.of(fields.text("kin")));
            case "CertificateIssued" -> CertificateIssued.restore(on, fields);
            default -> throw new IllegalArgumentException("No fact of a qualification is called " + type + ".");
        };
    }

    /**
     * A tier that has a limit of time was asked for its opinion.
     *
     * @param happenedOn the day on which the application reached it: the day of recording, so that no late entry takes
     *     days from it
     * @param tier whose turn it is
     * @param division the division of that tier
     * @param overdueFrom the first day on which the opinion is late
     */
    record OpinionAsked(LocalDate happenedOn, Tier tier, DivisionCode division, LocalDate overdueFrom)
            implements ApplicationFact {

        static OpinionAsked restore(LocalDate on, Fields fields) {
            return new OpinionAsked(
                    on,
                    Tier.valueOf(fields.text("tier")),
                    DivisionCode.of(fields.text("division")),
                    fields.date("overdueFrom"));
        }

        @Override
        public Fields fields() {
            return Fields.none().with("tier", tier).with("division", division).with("overdueFrom", overdueFrom);
        }
    }

    /**
     * A tier sent the application back to be corrected; it waits for the applicant.
     *
     * @param happenedOn the day
     * @param voice who sent it back
     * @param correction what is to be corrected
     */
    record ApplicationReturned(LocalDate happenedOn, Voice voice, Correction correction) implements ApplicationFact {

        static ApplicationReturned restore(LocalDate on, Fields fields) {
            return new ApplicationReturned(
                    on,
                    Voice.restore(fields),
                    new Correction(Code.of(fields.text("reason")), fields.list("cells", Code::of)));
        }

        @Override
        public Fields fields() {
            return voice.others(voice.step(Fields.none())
                    .with("reason", correction.reason())
                    .withList("cells", correction.fields()));
        }
    }

    /**
     * The applicant handed her corrected form in: all opinions begin anew, from the first tier.
     *
     * @param happenedOn the date of the corrected form
     */
    record ApplicationResubmitted(LocalDate happenedOn) implements ApplicationFact {

        @Override
        public Fields fields() {
            return Fields.none();
        }
    }

    /**
     * She appealed against the refusal.
     *
     * @param happenedOn the day
     */
    record RefusalAppealed(LocalDate happenedOn) implements ApplicationFact {

        @Override
        public Fields fields() {
            return Fields.none();
        }
    }

    /**
     * The level above decided on her appeal. Granted, its yes stands in the place of the no; dismissed, the refusal is
     * final.
     *
     * @param happenedOn the day
     * @param by the tier that decided
     * @param division the division of that tier
     * @param granted yes or no
     */
    record AppealDecided(LocalDate happenedOn, Tier by, DivisionCode division, boolean granted)
            implements ApplicationFact {

        static AppealDecided restore(LocalDate on, Fields fields) {
            return new AppealDecided(
                    on,
                    Tier.valueOf(fields.text("by")),
                    DivisionCode.of(fields.text("division")),
                    fields.flag("granted"));
        }

        @Override
        public Fields fields() {
            return Fields.none().with("by", by).with("division", division).with("granted", granted);
        }
    }

    /**
     * Somebody is kin to the mother and so decides on nothing of hers (R5).
     *
     * @param happenedOn the day
     * @param kin who: the key by which that person acts
     */
    record KinDeclared(LocalDate happenedOn, ActorId kin) implements ApplicationFact {

        @Override
        public Fields fields() {
            return Fields.none().with("kin", kin);
        }
    }

    /**
     * Her certificate was issued (H-26).
     *
     * @param happenedOn the day of issue
     * @param number the province's
     * @param until the first day on which it is no longer valid by itself, or {@link LocalDate#MAX}
     */
    record CertificateIssued(LocalDate happenedOn, CertificateNumber number, LocalDate until)
            implements ApplicationFact {

        static CertificateIssued restore(LocalDate on, Fields fields) {
            return new CertificateIssued(
                    on,
                    CertificateNumber.of(fields.text("number")),
                    fields.find("until").isPresent() ? fields.date("until") : LocalDate.MAX);
        }

        @Override
        public Fields fields() {
            Fields fields = Fields.none().with("number", number);
            return until.equals(LocalDate.MAX) ? fields : fields.with("until", until);
        }
    }
}
