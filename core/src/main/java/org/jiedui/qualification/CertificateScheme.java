package org.jiedui.qualification;

import java.time.LocalDate;
import org.jiedui.rule.Tokens;

/**
 * How the province numbers certificates (H-26): a prefix, the year of issue, a running number of some width. The running
 * number is the province's: the library keeps no counter.
 *
 * @param prefix what every number begins with, perhaps nothing
 * @param width how many digits the running number has, with leading zeros, 1 to 9; 0 where any number is taken
 * @param validYears for how many years a certificate is valid, 1 to 99; 0 where it has no end of its own
 */
public record CertificateScheme(String prefix, int width, int validYears) {

    /** The most digits of a running number. */
    public static final int MOST_DIGITS = 9;

    /** The longest that a certificate may be valid, in years. */
    public static final int MOST_YEARS = 99;

    private static final int LONGEST_PREFIX = 16;
    private static final int YEAR_DIGITS = 4;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a part is out of its bounds, or the prefix has other characters than an id
     */
    public CertificateScheme {
        if (width < 0 || width > MOST_DIGITS || validYears < 0 || validYears > MOST_YEARS) {
            throw new IllegalArgumentException("A running number has 1 to 9 digits, a certificate 1 to 99 years.");
        }
        prefix(prefix);
    }

    /**
     * Checks a prefix.
     *
     * @param text up to 16 ASCII letters, digits, hyphens, underscores or dots, perhaps nothing
     * @return the text
     * @throws IllegalArgumentException if it has another shape
     */
    public static String prefix(String text) {
        if (!text.isEmpty() && (text.length() > LONGEST_PREFIX || !Tokens.isId(text))) {
            throw new IllegalArgumentException("A prefix has up to 16 ASCII letters, digits, '-', '_' or '.'.");
        }
        return text;
    }

    /**
     * No scheme: whatever number the province gives.
     *
     * @return a scheme that takes any number and sets no end
     */
    public static CertificateScheme any() {
        return new CertificateScheme("", 0, 0);
    }

    /**
     * Composes a number.
     *
     * @param year the year of issue, 1950 to 2100
     * @param running the province's running number, from 1
     * @return prefix, year and running number
     * @throws IllegalArgumentException if this scheme takes any number, or the number does not fit its width
     */
    public CertificateNumber number(int year, int running) {
        String digits = String.valueOf(running);
        if (running < 1 || digits.length() > width) {
            throw new IllegalArgumentException("A running number is at least 1 and has up to " + width + " digits.");
        }
        return CertificateNumber.of(prefix + year + "0".repeat(width - digits.length()) + digits);
    }

    /**
     * Until when a certificate is valid by itself.
     *
     * @param issuedOn the day of issue
     * @return the first day on which it is void, or {@link LocalDate#MAX}
     */
    public LocalDate until(LocalDate issuedOn) {
        return validYears == 0 ? LocalDate.MAX : issuedOn.plusYears(validYears);
    }

    /**
     * Whether a number is one of this scheme for a year.
     *
     * @param number a number
     * @param year the year of issue
     * @return true also where any number is taken
     */
    public boolean fits(CertificateNumber number, int year) {
        String text = number.value();
        String head = prefix + year;
        if (width == 0) {
            return true;
        }
        return text.startsWith(head)
                && text.length() == prefix.length() + YEAR_DIGITS + width
                && text.substring(head.length()).chars().allMatch(c -> c >= '0' && c <= '9')
                && text.substring(head.length()).chars().anyMatch(c -> c != '0');
    }
}
