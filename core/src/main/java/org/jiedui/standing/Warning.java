package org.jiedui.standing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jiedui.duty.EntryId;
import org.jiedui.duty.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * A warning (预警) for one missed month, as it stands on the day asked about: open, cleared by a contact, or run out.
 */
public final class Warning {

    private final Occurrence month;
    private final LocalDate on;
    private final LocalDate deadline;
    private final @Nullable EntryId clearedBy;

    private Warning(Occurrence month, LocalDate on, LocalDate deadline, @Nullable EntryId clearedBy) {
        this.month = month;
        this.on = on;
        this.deadline = deadline;
        this.clearedBy = clearedBy;
    }

    /**
     * A warning that nothing clears.
     *
     * @param month the missed month that gave it
     * @param on the day of the warning
     * @param deadline the last day to cure
     * @return the warning
     */
    public static Warning open(Occurrence month, LocalDate on, LocalDate deadline) {
        return new Warning(month, on, deadline, null);
    }

    /**
     * This warning, cleared.
     *
     * @param entry the contact that clears it
     * @return a copy
     */
    public Warning clearedBy(EntryId entry) {
        return new Warning(month, on, deadline, entry);
    }

    /**
     * The missed month that gave it.
     *
     * @return the third or later of a run
     */
    public Occurrence month() {
        return month;
    }

    /**
     * The day of the warning: the first after the month's late window.
     *
     * @return the day
     */
    public LocalDate on() {
        return on;
    }

    /**
     * The last day on which a contact still clears it.
     *
     * @return the day, itself included
     */
    public LocalDate deadline() {
        return deadline;
    }

    /**
     * The contact that clears it.
     *
     * @return empty while nothing does
     */
    public Optional<EntryId> findClearedBy() {
        return Optional.ofNullable(clearedBy);
    }

    /**
     * Whether a contact clears it; a cleared warning counts for nothing (law R4).
     *
     * @return true if cleared
     */
    public boolean isCleared() {
        return clearedBy != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Warning that
                && month.equals(that.month)
                && on.equals(that.on)
                && deadline.equals(that.deadline)
                && Objects.equals(clearedBy, that.clearedBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(month, on, deadline, clearedBy);
    }

    @Override
    public String toString() {
        return "Warning[" + on + ".." + deadline + (clearedBy == null ? "" : " cleared by " + clearedBy) + "]";
    }
}
