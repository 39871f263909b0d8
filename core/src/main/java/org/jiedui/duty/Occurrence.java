package org.jiedui.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One duty in one period, as it stands on the day asked about. */
public final class Occurrence {

    /** By duty, then first day, then last day. */
    public static final Comparator<Occurrence> IN_ORDER = Comparator.comparing(Occurrence::duty)
            .thenComparing(Occurrence::first)
            .thenComparing(Occurrence::last);

    private final DutyId duty;
    private final LocalDate first;
    private final LocalDate last;
    private final DutyStatus status;
    private final @Nullable EntryId keptBy;

    private Occurrence(DutyId duty, LocalDate first, LocalDate last, DutyStatus status, @Nullable EntryId keptBy) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period of " + duty + " ends on " + last + " before " + first + ".");
        }
        this.duty = duty;
        this.first = first;
        this.last = last;
        this.status = status;
        this.keptBy = keptBy;
    }

    /**
     * An occurrence that a contact kept.
     *
     * @param duty the duty
     * @param first the first day of the period
     * @param last the last day of the period, itself included
     * @param keptBy the entry of that contact
     * @return an occurrence that is {@link DutyStatus#DONE}
     */
    public static Occurrence done(DutyId duty, LocalDate first, LocalDate last, EntryId keptBy) {
        return new Occurrence(duty, first, last, DutyStatus.DONE, keptBy);
    }

    /**
     * An occurrence that no contact kept.
     *
     * @param duty the duty
     * @param first the first day of the period
     * @param last the last day of the period, itself included
     * @param status any but {@link DutyStatus#DONE}
     * @return the occurrence
     * @throws IllegalArgumentException if the status is DONE
     */
    public static Occurrence notDone(DutyId duty, LocalDate first, LocalDate last, DutyStatus status) {
        if (status == DutyStatus.DONE) {
            throw new IllegalArgumentException("What is done names the entry that did it.");
        }
        return new Occurrence(duty, first, last, status, null);
    }

    /**
     * The duty.
     *
     * @return its id
     */
    public DutyId duty() {
        return duty;
    }

    /**
     * The first day of the period (期间开始).
     *
     * @return the day
     */
    public LocalDate first() {
        return first;
    }

    /**
     * The last day of the period (期间结束), itself included.
     *
     * @return the day
     */
    public LocalDate last() {
        return last;
    }

    /**
     * How it stands.
     *
     * @return the status
     */
    public DutyStatus status() {
        return status;
    }

    /**
     * The entry that keeps it (台账编号): the earliest by day, then by id.
     *
     * @return empty unless {@link DutyStatus#DONE}
     */
    public Optional<EntryId> findKeptBy() {
        return Optional.ofNullable(keptBy);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Occurrence that
                && duty.equals(that.duty)
                && first.equals(that.first)
                && last.equals(that.last)
                && status == that.status
                && Objects.equals(keptBy, that.keptBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(duty, first, last, status, keptBy);
    }

    @Override
    public String toString() {
        return duty + "[" + first + ".." + last + " " + status + (keptBy == null ? "" : " by " + keptBy) + "]";
    }
}
