package org.jiedui.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiedui.rule.ClauseId;
import org.jiedui.rule.Code;
import org.jspecify.annotations.Nullable;

/** Where somebody stands on the day asked about, since when, until when and by which clause. */
public final class Assessment {

    /** Worst first; among equals the earliest. */
    public static final Comparator<Assessment> WORST_FIRST = Comparator.comparing(Assessment::disposition)
            .thenComparing(assessment -> assessment.findDate().orElse(LocalDate.MAX));

    private final Disposition disposition;
    private final @Nullable LocalDate date;
    private final @Nullable LocalDate deadline;
    private final List<Code> reasons;
    private final List<ClauseId> clauses;

    private Assessment(
            Disposition disposition,
            @Nullable LocalDate date,
            @Nullable LocalDate deadline,
            List<Code> reasons,
            List<ClauseId> clauses) {
        this.disposition = disposition;
        this.date = date;
        this.deadline = deadline;
        this.reasons = List.copyOf(reasons);
        this.clauses = List.copyOf(clauses);
    }

    /**
     * Nothing is held against her.
     *
     * @return the assessment 正常
     */
    public static Assessment normal() {
        return new Assessment(Disposition.NORMAL, null, null, List.of(), List.of());
    }

    /**
     * She is warned.
     *
     * @param on the day of the warning
     * @param deadline the last day to cure
     * @param reason why
     * @param clauses what it rests on
     * @return the assessment 预警
     */
    public static Assessment warning(LocalDate on, LocalDate deadline, Code reason, List<ClauseId> clauses) {
        return new Assessment(Disposition.WARNING, on, deadline, List.of(reason), clauses);
    }

    /**
     * The time to cure has run out.
     *
     * @param on the day after
     * @param decidableFrom the first day on which it may be decided
     * @param reason why
     * @param clauses what it rests on
     * @return the assessment 拟取消资格
     */
    public static Assessment proposal(LocalDate on, LocalDate decidableFrom, Code reason, List<ClauseId> clauses) {
        return new Assessment(Disposition.PROPOSAL, on, decidableFrom, List.of(reason), clauses);
    }

    /**
     * She must not serve for the time being; there is no time to cure.
     *
     * @param on since when
     * @param reasons why, in the order in which they are to be read
     * @param clauses what it rests on
     * @return the assessment 暂停
     */
    public static Assessment suspension(LocalDate on, List<Code> reasons, List<ClauseId> clauses) {
        return new Assessment(Disposition.SUSPENSION, on, null, reasons, clauses);
    }

    /**
     * Where she stands.
     *
     * @return the disposition
     */
    public Disposition disposition() {
        return disposition;
    }

    /**
     * Since when (日期).
     *
     * @return empty where all is normal
     */
    public Optional<LocalDate> findDate() {
        return Optional.ofNullable(date);
    }

    /**
     * Until when (期限): the last day to cure a warning, or the first day on which a proposal may be decided.
     *
     * @return empty where all is normal, and for a suspension
     */
    public Optional<LocalDate> findDeadline() {
        return Optional.ofNullable(deadline);
    }

    /**
     * Why (原因).
     *
     * @return in the order in which they are to be read; empty where all is normal
     */
    public List<Code> reasons() {
        return reasons;
    }

    /**
     * What it rests on (条款).
     *
     * @return in the order in which they are to be read; empty where all is normal
     */
    public List<ClauseId> clauses() {
        return clauses;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assessment that
                && disposition == that.disposition
                && Objects.equals(date, that.date)
                && Objects.equals(deadline, that.deadline)
                && reasons.equals(that.reasons)
                && clauses.equals(that.clauses);
    }

    @Override
    public int hashCode() {
        return Objects.hash(disposition, date, deadline, reasons, clauses);
    }

    @Override
    public String toString() {
        return disposition + "[" + date + ".." + deadline + " " + reasons + " " + clauses + "]";
    }
}
