package org.jiedui.duty;

/** How often a duty falls due, and so which periods its occurrences have. */
public sealed interface Frequency {

    /**
     * Every calendar month (H-12, S-11a), from the first full one, while the pairing is active on its first day (C-2).
     */
    record Monthly() implements Frequency {}

    /**
     * Every calendar month like {@link Monthly}, but waived in a month without a school day (S-11c, X-20), and not
     * judged where the school year has no calendar.
     */
    record SchoolMonthly() implements Frequency {}

    /**
     * Every school term (H-10) of which at least half the days are active. A school year without a calendar shows as
     * one period that is not judged.
     *
     * @param leastActiveDays how long the pairing must be active in a school year without a calendar for it to show
     */
    record Termly(int leastActiveDays) implements Frequency {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not 1 to 366
         */
        public Termly {
            checkDays(leastActiveDays);
        }
    }

    /**
     * Every calendar year (H-14, H-15) in which the pairing is active long enough (C-7).
     *
     * @param leastActiveDays how many days are long enough
     */
    record Yearly(int leastActiveDays) implements Frequency {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not 1 to 366
         */
        public Yearly {
            checkDays(leastActiveDays);
        }
    }

    /**
     * Every birthday of the child (S-11d), from the first, on which the pairing is active. 29 February is 28 February
     * in common years.
     *
     * @param daysBefore how many days earlier still count, 0 to 30
     * @param daysAfter how many days later still count, 0 to 30
     */
    record EachBirthday(int daysBefore, int daysAfter) implements Frequency {

        /**
         * Checks the margins.
         *
         * @throws IllegalArgumentException if a margin is not 0 to 30 days
         */
        public EachBirthday {
            if (daysBefore < 0 || daysBefore > 30 || daysAfter < 0 || daysAfter > 30) {
                throw new IllegalArgumentException("A birthday window reaches 0 to 30 days beyond the birthday.");
            }
        }
    }

    /** Often (经常, E-6): counted, never due, for no duty goes without a number. */
    record Often() implements Frequency {}

    private static void checkDays(int days) {
        if (days < 1 || days > 366) {
            throw new IllegalArgumentException("A year has 1 to 366 active days.");
        }
    }
}
