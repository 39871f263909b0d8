package org.jiedui.adapter.festivals;

/**
 * A birthday kept by the lunar calendar. A value of a person: it prints nothing (law V1).
 *
 * @param month the month, 1 to 12
 * @param day the day, 1 to 30
 * @param leapMonth whether the birth fell in the leap month that follows the month of that number
 */
public record LunarBirthday(int month, int day, boolean leapMonth) {

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 30;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if there is no such month or day
     */
    public LunarBirthday {
        if (month < 1 || month > LAST_MONTH || day < 1 || day > LAST_DAY) {
            throw new IllegalArgumentException("A lunar birthday has a month from 1 to 12 and a day from 1 to 30.");
        }
    }

    /**
     * A birthday in a month that is no leap month.
     *
     * @param month the month, 1 to 12
     * @param day the day, 1 to 30
     * @return the birthday
     * @throws IllegalArgumentException if there is no such month or day
     */
    public static LunarBirthday of(int month, int day) {
        return new LunarBirthday(month, day, false);
    }

    @Override
    public String toString() {
        return "LunarBirthday[redacted]";
    }
}
