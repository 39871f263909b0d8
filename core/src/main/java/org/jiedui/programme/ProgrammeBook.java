package org.jiedui.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiedui.rule.ProgrammeVersion;

/**
 * All versions of one programme. An act is judged by the version in force on its day, and a new version never rewrites
 * a decision (law R3). Immutable.
 *
 * <p>At most one version is in force on a day; there may be days without any.
 */
public final class ProgrammeBook {

    private final List<Programme> versions;

    private ProgrammeBook(List<Programme> versions) {
        this.versions = versions;
    }

    /**
     * The book of these versions, in whatever order they are given (law J2).
     *
     * @param versions versions of one programme, at least one
     * @return the book
     * @throws IllegalArgumentException if there is none, if they are of several programmes, if a number occurs twice,
     *     or if a version is in force before the one that it follows has ended
     */
    public static ProgrammeBook of(Collection<Programme> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A book of programmes holds at least one version.");
        }
        List<Programme> ordered = versions.stream()
                .sorted(Comparator.comparingInt(programme -> programme.version().number()))
                .toList();
        for (int later = 1; later < ordered.size(); later++) {
            refuseUnlessFollowing(ordered.get(later - 1), ordered.get(later));
        }
        return new ProgrammeBook(ordered);
    }

    private static void refuseUnlessFollowing(Programme earlier, Programme later) {
        ProgrammeVersion before = earlier.version();
        ProgrammeVersion after = later.version();
        if (!before.programme().equals(after.programme())) {
            throw new IllegalArgumentException(before + " and " + after + " are versions of two programmes.");
        }
        if (before.number() == after.number()) {
            throw new IllegalArgumentException("Version " + after + " is in the book twice.");
        }
        if (later.effective().from().isBefore(earlier.effective().until())) {
            throw new IllegalArgumentException(after + " is in force before " + before
                    + " has ended. Maybe the earlier version was not given an end?");
        }
    }

    /**
     * The programme's id.
     *
     * @return such as {@code hubei-provincial}
     */
    public String id() {
        return versions.get(0).version().programme();
    }

    /**
     * The version by which an act of a day is judged.
     *
     * @param day the day of the act
     * @return the version in force, or that there is none
     */
    public ProgrammeOnDay inForceOn(LocalDate day) {
        return versions.stream()
                .filter(programme -> programme.effective().contains(day))
                .<ProgrammeOnDay>map(ProgrammeOnDay.InForce::new)
                .findFirst()
                .orElseGet(() -> new ProgrammeOnDay.NoneInForce(id(), day));
    }

    /**
     * A version that a decision stored.
     *
     * @param version the id and the number
     * @return empty if the book does not hold it
     */
    public Optional<Programme> find(ProgrammeVersion version) {
        return versions.stream()
                .filter(programme -> programme.version().equals(version))
                .findFirst();
    }

    /**
     * All versions.
     *
     * @return an unmodifiable list, from the first on
     */
    public List<Programme> list() {
        return versions;
    }
}
