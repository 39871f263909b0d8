package org.jiedui.qualification;

import java.time.LocalDate;
import org.jiedui.rule.Code;

/** Where a mother's qualification stands on a day. */
public sealed interface QualificationStatus {

    /**
     * The first day of this status.
     *
     * @return a day
     */
    LocalDate since();

    /**
     * The name of the state, as it is indexed.
     *
     * @return such as {@code APPROVED}
     */
    String name();

    /**
     * Whether she may have an active pairing.
     *
     * @return true only if approved and not suspended
     */
    default boolean isQualified() {
        return this instanceof Approved;
    }

    /**
     * Whether it will never be otherwise under this application.
     *
     * @return true if rejected, revoked or withdrawn
     */
    default boolean isOver() {
        return this instanceof Rejected || this instanceof Revoked || this instanceof Withdrawn;
    }

    /**
     * 报名: her form has arrived.
     *
     * @param since the date of the form
     */
    record Applied(LocalDate since) implements QualificationStatus {
        @Override
        public String name() {
            return "APPLIED";
        }
    }

    /**
     * 审查: a tier has given an opinion, others are still to come.
     *
     * @param since the date of the first opinion
     */
    record UnderReview(LocalDate since) implements QualificationStatus {
        @Override
        public String name() {
            return "UNDER_REVIEW";
        }
    }

    /**
     * 退回: a tier sent the form back to be corrected; it waits for the applicant.
     *
     * @param since the day
     * @param reason why
     */
    record Returned(LocalDate since, Code reason) implements QualificationStatus {
        @Override
        public String name() {
            return "RETURNED";
        }
    }

    /**
     * Refused, and the level above is to decide on her appeal.
     *
     * @param since the day of the appeal
     */
    record Appealed(LocalDate since) implements QualificationStatus {
        @Override
        public String name() {
            return "APPEALED";
        }
    }

    /**
     * Qualified; the certificate is valid.
     *
     * @param since the first day
     */
    record Approved(LocalDate since) implements QualificationStatus {
        @Override
        public String name() {
            return "APPROVED";
        }
    }

    /**
     * A tier said no.
     *
     * @param since the day
     */
    record Rejected(LocalDate since) implements QualificationStatus {
        @Override
        public String name() {
            return "REJECTED";
        }
    }

    /**
     * Suspended: contact rights are closed, pairings paused, children held.
     *
     * @param since the first day
     * @param reason why
     * @param reviewOn until when the children are held
     */
    record Suspended(LocalDate since, Code reason, LocalDate reviewOn) implements QualificationStatus {
        @Override
        public String name() {
            return "SUSPENDED";
        }
    }

    /**
     * 取消资格; the certificate is void.
     *
     * @param since the first day without qualification
     */
    record Revoked(LocalDate since) implements QualificationStatus {
        @Override
        public String name() {
            return "REVOKED";
        }
    }

    /**
     * She withdrew; the certificate is void.
     *
     * @param since the first day without qualification
     */
    record Withdrawn(LocalDate since) implements QualificationStatus {
        @Override
        public String name() {
            return "WITHDRAWN";
        }
    }
}
