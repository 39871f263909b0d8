package org.jiedui.adapter.forms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiedui.person.Sex;

/** What a citizen identity number (GB 11643) says of its holder. The number itself is not kept. */
final class ResidentNumber {

    private static final int DIGITS = 17;
    private static final String CENTURY = "19";
    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9Xx]");
    // 996 to 999 were kept for those born before 1900.
    private static final Pattern LEGACY_SHAPE = Pattern.compile("[1-9][0-9]{11}(?!99[6-9])[0-9]{3}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private final LocalDate born;
    private final Sex sex;

    private ResidentNumber(LocalDate born, Sex sex) {
        this.born = born;
        this.sex = sex;
    }

    /** Reads the 18 characters of today. */
    static Optional<ResidentNumber> find(String cell) {
        return SHAPE.matcher(cell).matches() && cell.toUpperCase(Locale.ROOT).charAt(DIGITS) == checkDigit(cell)
                ? read(cell)
                : Optional.empty();
    }

    /** Reads the 15 digits of before 1999: no century and no check digit. */
    static Optional<ResidentNumber> findLegacy(String cell) {
        return LEGACY_SHAPE.matcher(cell).matches()
                ? read(cell.substring(0, 6) + CENTURY + cell.substring(6))
                : Optional.empty();
    }

    /** Reads either. */
    static Optional<ResidentNumber> findAny(String cell) {
        return find(cell).or(() -> findLegacy(cell));
    }

    /** Whether a cell holds a sex that is not the one of the number. */
    boolean isOtherSex(String cell) {
        return Words.SEX.getOrDefault(cell, sex) != sex;
    }

    /** Whether a cell holds a day or month of birth that is not the one of the number. */
    boolean isOtherDate(String cell) {
        return Dates.findDay(cell).filter(day -> !day.equals(born)).isPresent()
                || Dates.findMonth(cell)
                        .filter(month -> !month.equals(YearMonth.from(born)))
                        .isPresent();
    }

    private static char checkDigit(String cell) {
        int sum = 0;
        for (int i = 0; i < DIGITS; i++) {
            sum += WEIGHTS[i] * (cell.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }

    private static Optional<ResidentNumber> read(String digits) {
        String day = digits.substring(6, 10) + '-' + digits.substring(10, 12) + '-' + digits.substring(12, 14);
        Sex sex = digits.charAt(DIGITS - 1) % 2 == 0 ? Sex.FEMALE : Sex.MALE;
        return Dates.findDay(day).map(born -> new ResidentNumber(born, sex));
    }
}
