package org.jiedui.person;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The query for records of offences that must precede any work with minors and be renewed yearly (M-9): when it was
 * made and what was answered, never what an offence was (U-2).
 */
public final class RecordCheck {

    /** What the query was answered. */
    public enum Result {
        /** 无记录. */
        CLEAR,
        /** 有记录. */
        HIT,
        /** 未回复, or nothing known. */
        UNANSWERED
    }

    private static final RecordCheck NONE = new RecordCheck(Result.UNANSWERED, null);

    private final Result result;
    private final @Nullable LocalDate queriedOn;

    private RecordCheck(Result result, @Nullable LocalDate queriedOn) {
        this.result = result;
        this.queriedOn = queriedOn;
    }

    /**
     * No query was made.
     *
     * @return the absent check
     */
    public static RecordCheck none() {
        return NONE;
    }

    /**
     * A query made on a known day.
     *
     * @param result the answer
     * @param queriedOn the day of the query
     * @return the check
     */
    public static RecordCheck of(Result result, LocalDate queriedOn) {
        return new RecordCheck(result, queriedOn);
    }

    /**
     * A query whose day is not known: a hit still counts, anything else is pending.
     *
     * @param result the answer
     * @return the check
     */
    public static RecordCheck undated(Result result) {
        return new RecordCheck(result, null);
    }

    /**
     * The answer.
     *
     * @return the answer
     */
    public Result result() {
        return result;
    }

    /**
     * The day of the query.
     *
     * @return empty if not known
     */
    public Optional<LocalDate> findQueriedOn() {
        return Optional.ofNullable(queriedOn);
    }

    /**
     * Whether a record was found, on whatever day.
     *
     * @return true for a hit
     */
    public boolean isHit() {
        return result == Result.HIT;
    }

    /**
     * The first day on which the answer is too old: one year after the query.
     *
     * @return empty without an answer or a day
     */
    public Optional<LocalDate> findLapse() {
        return result == Result.UNANSWERED ? Optional.empty() : findQueriedOn().map(on -> on.plusYears(1));
    }

    /**
     * Whether the answer is too old.
     *
     * @param day the day asked about
     * @return true from one year after the query on
     */
    public boolean isLapsedOn(LocalDate day) {
        return findLapse().filter(lapse -> !day.isBefore(lapse)).isPresent();
    }

    /**
     * Whether the check says nothing yet: no answer, no day, or a day that is still to come.
     *
     * @param day the day asked about
     * @return true while it cannot be relied on
     */
    public boolean isPendingOn(LocalDate day) {
        return result == Result.UNANSWERED || queriedOn == null || queriedOn.isAfter(day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordCheck that && result == that.result && Objects.equals(queriedOn, that.queriedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(result, queriedOn);
    }

    @Override
    public String toString() {
        return "RecordCheck[" + result + (queriedOn == null ? "" : " " + queriedOn) + "]";
    }
}
