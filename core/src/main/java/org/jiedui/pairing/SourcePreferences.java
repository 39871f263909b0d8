package org.jiedui.pairing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jiedui.person.Need;
import org.jiedui.person.RecruitSource;

/**
 * From among whom a helper is preferred for a need (分类帮教: S-7, S-9), and what it costs to do without. A suggestion
 * only: it never makes a pair inadmissible.
 */
public final class SourcePreferences {

    /** The greatest surcharge of one need, in metres. */
    public static final int MOST_SURCHARGE = 1_000_000;

    private static final SourcePreferences NONE = new SourcePreferences(0, Map.of());

    private final int surcharge;
    private final Map<Need, Set<RecruitSource>> preferred;

    private SourcePreferences(int surcharge, Map<Need, Set<RecruitSource>> preferred) {
        this.surcharge = surcharge;
        this.preferred = preferred;
    }

    /**
     * Any helper for any need.
     *
     * @return preferences without a surcharge
     */
    public static SourcePreferences none() {
        return NONE;
    }

    /**
     * Preferences still without a need.
     *
     * @param metres what each need costs whose preferred sources do not include the mother's, 0 to 1,000,000
     * @return the preferences
     * @throws IllegalArgumentException if the surcharge is out of bounds
     */
    public static SourcePreferences surcharging(int metres) {
        if (metres < 0 || metres > MOST_SURCHARGE) {
            throw new IllegalArgumentException("A surcharge is 0 to 1,000,000 metres, not " + metres + ".");
        }
        return new SourcePreferences(metres, Map.of());
    }

    /**
     * The same, with the sources preferred for one need. A need never named is met by anybody.
     *
     * @param need the need
     * @param sources the sources preferred; at least one, and never {@link RecruitSource#UNSTATED}
     * @return a copy
     * @throws IllegalArgumentException if no source is named or one that is none
     */
    public SourcePreferences prefer(Need need, Set<RecruitSource> sources) {
        if (sources.isEmpty() || sources.contains(RecruitSource.UNSTATED)) {
            throw new IllegalArgumentException("For " + need + " name sources that a form can state, or leave it out.");
        }
        Map<Need, Set<RecruitSource>> copy = new EnumMap<>(Need.class);
        copy.putAll(preferred);
        copy.put(need, Set.copyOf(sources));
        return new SourcePreferences(surcharge, copy);
    }

    /**
     * What these needs cost with a helper from this source.
     *
     * @param needs the child's needs
     * @param source the mother's source; unstated is in no preferred set
     * @return metres, 0 or more
     */
    public int cost(Set<Need> needs, RecruitSource source) {
        int cost = 0;
        for (Need need : needs) {
            Set<RecruitSource> sources = preferred.get(need);
            cost += sources == null || sources.contains(source) ? 0 : surcharge;
        }
        return cost;
    }

    /**
     * What each need without a preferred helper costs.
     *
     * @return metres
     */
    public int surcharge() {
        return surcharge;
    }

    /**
     * The sources preferred for each need that was named.
     *
     * @return an unmodifiable map
     */
    public Map<Need, Set<RecruitSource>> preferred() {
        return Map.copyOf(preferred);
    }
}
