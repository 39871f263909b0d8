package org.jiedui.pairing;

/**
 * Where everybody of a division stands on a day: counts only, never a list of children (U-1).
 *
 * @param paired children with an active pairing
 * @param held children held for a proposal or while a mother is suspended
 * @param waiting children who wait
 * @param closed children out of the programme
 * @param servingMothers mothers with an active pairing
 * @param qualifiedMothers qualified mothers, paired or not
 */
public record CoverageReport(
        long paired, long held, long waiting, long closed, long servingMothers, long qualifiedMothers) {

    /**
     * Coverage of the children who are not out.
     *
     * @return paired of enrolled
     */
    public Coverage children() {
        return new Coverage(paired, paired + held + waiting);
    }

    /**
     * Coverage of the qualified mothers.
     *
     * @return serving of qualified
     */
    public Coverage mothers() {
        return new Coverage(servingMothers, qualifiedMothers);
    }
}
