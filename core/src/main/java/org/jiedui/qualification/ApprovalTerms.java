package org.jiedui.qualification;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The terms on which the tiers of a chain act. No plan sets any: they are a programme's own, and there are none unless
 * it says so.
 *
 * @param days within how many days a tier's opinion is due, 1 to 366; a tier that is not named has no limit
 * @param escalates whether the tier above may speak in the place of one that is overdue
 * @param appealDays within how many days after a refusal was recorded she may appeal, 0 to 366; 0 for no appeal
 * @param separatePersons whether each tier speaks by a person of its own
 * @param certificates how the province numbers certificates (H-26)
 */
public record ApprovalTerms(
        Map<Tier, Integer> days,
        boolean escalates,
        int appealDays,
        boolean separatePersons,
        CertificateScheme certificates) {

    /** The longest term. */
    public static final int MOST_DAYS = 366;

    /**
     * Copies the map and checks the numbers.
     *
     * @throws IllegalArgumentException if a number is out of its bounds
     */
    public ApprovalTerms {
        days = Map.copyOf(days);
        if (appealDays < 0 || appealDays > MOST_DAYS) {
            throw new IllegalArgumentException("The days to appeal are 0 to 366, not " + appealDays + ".");
        }
        for (int limit : days.values()) {
            if (limit < 1 || limit > MOST_DAYS) {
                throw new IllegalArgumentException("An opinion is due within 1 to 366 days, not " + limit + ".");
            }
        }
    }

    /**
     * No limit, no escalation, no appeal, no demand on persons, any number.
     *
     * @return the terms of a programme that sets none
     */
    public static ApprovalTerms none() {
        return new ApprovalTerms(Map.of(), false, 0, false, CertificateScheme.any());
    }

    /**
     * The same terms with a limit of time for one tier.
     *
     * @param tier the tier
     * @param limit within how many days its opinion is due, 1 to 366
     * @return a copy
     * @throws IllegalArgumentException if the number is out of its bounds
     */
    public ApprovalTerms dueWithin(Tier tier, int limit) {
        Map<Tier, Integer> copy = new EnumMap<>(Tier.class);
        copy.putAll(days);
        copy.put(tier, limit);
        return new ApprovalTerms(copy, escalates, appealDays, separatePersons, certificates);
    }

    /**
     * The same terms, where the tier above may speak for one that is overdue.
     *
     * @return a copy
     */
    public ApprovalTerms escalating() {
        return new ApprovalTerms(days, true, appealDays, separatePersons, certificates);
    }

    /**
     * The same terms with an appeal.
     *
     * @param limit within how many days after the recording of a refusal, 1 to 366
     * @return a copy
     * @throws IllegalArgumentException if the number is out of its bounds
     */
    public ApprovalTerms appealableWithin(int limit) {
        return new ApprovalTerms(days, escalates, limit, separatePersons, certificates);
    }

    /**
     * The same terms, where nobody speaks for two tiers on one application.
     *
     * @return a copy
     */
    public ApprovalTerms bySeparatePersons() {
        return new ApprovalTerms(days, escalates, appealDays, true, certificates);
    }

    /**
     * The same terms with the province's scheme of numbers.
     *
     * @param scheme the scheme
     * @return a copy
     */
    public ApprovalTerms numberedBy(CertificateScheme scheme) {
        return new ApprovalTerms(days, escalates, appealDays, separatePersons, scheme);
    }

    /**
     * Within how many days a tier's opinion is due.
     *
     * @param tier the tier
     * @return empty if it has no limit
     */
    public OptionalInt findDays(Tier tier) {
        Integer limit = days.get(tier);
        return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
    }
}
