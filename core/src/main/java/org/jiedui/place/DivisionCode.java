package org.jiedui.place;

/**
 * A 12-digit code of an administrative division: 2 digits of province, 2 of prefecture, 2 of county, 3 of township, 3
 * of village, zeros where the division is coarser.
 *
 * <p>Any 12 digits are accepted: statistical quasi-units (421071, 421171, townships 400-599) and retired codes are
 * codes too. Whether a division of that code exists is asked of {@link Divisions}.
 *
 * @param digits 12 ASCII digits
 */
public record DivisionCode(String digits) implements Comparable<DivisionCode> {

    private static final String ZEROS = "000000000000";

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value is not 12 ASCII digits
     */
    public DivisionCode {
        if (!isCode(digits)) {
            throw new IllegalArgumentException("A division code has 12 digits.");
        }
    }

    /**
     * The code of these digits.
     *
     * @param digits 12 ASCII digits
     * @return the code
     * @throws IllegalArgumentException if the value is not 12 ASCII digits
     */
    public static DivisionCode of(String digits) {
        return new DivisionCode(digits);
    }

    /**
     * Whether a text is a code.
     *
     * @param text any text
     * @return true for 12 ASCII digits
     */
    public static boolean isCode(String text) {
        return text.length() == ZEROS.length() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * The code whose leading digits are these, filled up with zeros.
     *
     * @param prefix up to 12 digits
     * @return the code
     * @throws IllegalArgumentException if the prefix is longer than 12 or no digits
     */
    public static DivisionCode ofPrefix(String prefix) {
        if (prefix.length() > ZEROS.length()) {
            throw new IllegalArgumentException("A prefix of a division code has at most 12 digits.");
        }
        return new DivisionCode(prefix + ZEROS.substring(prefix.length()));
    }

    /**
     * Its own digits: the first 2, 4, 6, 9 or 12, the shortest cut after which only zeros stand.
     *
     * @return 2 to 12 digits
     */
    public String ownDigits() {
        return digits.substring(0, level().digits());
    }

    /**
     * The level that the digits speak of.
     *
     * @return the coarsest level after whose digits only zeros stand
     */
    public DivisionLevel level() {
        for (DivisionLevel level : DivisionLevel.values()) {
            if (ZEROS.startsWith(digits.substring(level.digits()))) {
                return level;
            }
        }
        throw new AssertionError("a village's code always fits");
    }

    /**
     * Whether this division holds the other, or is it.
     *
     * @param other a code
     * @return true if this code's own digits begin the other's own digits
     */
    public boolean covers(DivisionCode other) {
        return other.ownDigits().startsWith(ownDigits());
    }

    /**
     * The leading digits of a level.
     *
     * @param level the level
     * @return as many digits as the level has, whatever they are
     */
    public String prefix(DivisionLevel level) {
        return digits.substring(0, level.digits());
    }

    /**
     * The division of a level that this one belongs to, by its digits.
     *
     * @param level the level
     * @return the code cut to the level, filled up with zeros
     */
    public DivisionCode at(DivisionLevel level) {
        return ofPrefix(prefix(level));
    }

    @Override
    public int compareTo(DivisionCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
