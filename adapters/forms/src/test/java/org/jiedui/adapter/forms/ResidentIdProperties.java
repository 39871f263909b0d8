package org.jiedui.adapter.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the check digit of GB 11643 promises: no slip of one digit and no swap of two neighbours goes unseen. */
class ResidentIdProperties {

    private static final String CHECK_DIGITS = "0123456789X";
    private static final String WOMAN = "420000198803050023";

    record Papers(@ResidentId String number) {}

    @ResidentIdAgrees(id = "number", sex = "sex", born = "born")
    record Beside(String number, String sex, LocalDate born) {}

    private final Validator validator = Engine.validator(Locale.ENGLISH);

    private boolean isValid(String number) {
        return validator.validate(new Papers(number)).isEmpty();
    }

    @Property
    void every_number_with_its_check_digit_is_accepted(@ForAll("numbers") String number) {
        assertTrue(isValid(number));
        assertTrue(isValid(number.toLowerCase(Locale.ROOT)));
    }

    @Property
    void every_slip_of_one_digit_is_seen(
            @ForAll("numbers") String number, @ForAll @IntRange(max = 17) int at, @ForAll("digits") char digit) {
        assertTrue(sees_a_slip(this::isValid, number, at, digit));
    }

    @Property
    void every_swap_of_two_neighbours_is_seen(@ForAll("numbers") String number, @ForAll @IntRange(max = 16) int at) {
        assertTrue(sees_a_swap(this::isValid, number, at));
    }

    @Property
    void V4_every_text_is_a_number_or_is_refused_and_is_never_more_than_ascii(@ForAll("texts") String text) {
        assertTrue(takes_ascii_alone(this::isValid, text));
    }

    @Property
    void a_number_agrees_with_one_sex_and_one_day_alone(
            @ForAll("numbers") String number, @ForAll @IntRange(min = -400, max = 400) int days) {
        LocalDate born = LocalDate.parse(
                number.substring(6, 10) + "-" + number.substring(10, 12) + "-" + number.substring(12, 14));
        boolean odd = "13579".indexOf(number.charAt(16)) >= 0;
        assertEquals(days == 0 ? 0 : 1, faults(new Beside(number, odd ? "男" : "女", born.plusDays(days))));
        assertEquals(days == 0 ? 1 : 2, faults(new Beside(number, odd ? "女" : "男", born.plusDays(days))));
    }

    @Example
    void a_check_that_forgets_the_weights_is_caught_by_a_swap() {
        Predicate<String> forgetting =
                number -> number.matches("[1-9][0-9]{16}[0-9X]") && weightless(number) == number.charAt(17);
        assertTrue(forgetting.test(WOMAN), "the number was chosen so that both agree on it");
        assertTrue(sees_a_slip(forgetting, WOMAN, 13, '6'), "it sees a slip");
        assertFalse(sees_a_swap(forgetting, WOMAN, 13));
        assertTrue(sees_a_swap(this::isValid, WOMAN, 13));
    }

    @Example
    void a_check_that_takes_every_digit_of_unicode_is_caught_by_full_width_digits() {
        Predicate<String> generous = number -> number.length() == 18
                && number.chars().limit(17).allMatch(Character::isDigit)
                && isValid(number.chars()
                        .map(digit -> Character.isDigit(digit) ? '0' + Character.digit(digit, 10) : digit)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        assertTrue(takes_ascii_alone(generous, WOMAN));
        assertTrue(sees_a_slip(generous, WOMAN, 13, '6') && sees_a_swap(generous, WOMAN, 13));
        assertFalse(takes_ascii_alone(generous, fullWidth(WOMAN)));
        assertTrue(takes_ascii_alone(this::isValid, fullWidth(WOMAN)));
    }

    @Example
    void a_check_that_reads_what_it_has_not_looked_at_is_caught_by_a_short_text() {
        Predicate<String> hasty = number -> checkDigit(number) == number.charAt(17);
        assertTrue(takes_ascii_alone(hasty, WOMAN));
        assertFalse(takes_ascii_alone(hasty, "42"));
    }

    /** The check digit by the recursion of ISO 7064 (MOD 11-2), without the table of weights. */
    static char checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum = (sum + number.charAt(i) - '0') * 2 % 11;
        }
        return CHECK_DIGITS.charAt((12 - sum) % 11);
    }

    private static char weightless(String number) {
        int sum = number.chars().limit(17).map(digit -> digit - '0').sum();
        return "10X98765432".charAt(sum % 11);
    }

    private static boolean sees_a_slip(Predicate<String> check, String number, int at, char digit) {
        String slip = number.substring(0, at) + digit + number.substring(at + 1);
        return check.test(number) && (slip.equals(number) || !check.test(slip));
    }

    private static boolean sees_a_swap(Predicate<String> check, String number, int at) {
        String swap = number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
        return check.test(number) && (swap.equals(number) || !check.test(swap));
    }

    /** Accepted or refused, no exception; what is accepted is 18 ASCII characters or was not filled in. */
    private static boolean takes_ascii_alone(Predicate<String> check, String text) {
        try {
            return !check.test(text) || text.isBlank() || text.matches("[1-9][0-9]{16}[0-9Xx]");
        } catch (RuntimeException other) {
            return false;
        }
    }

    private int faults(Beside form) {
        return validator.validate(form).size();
    }

    private static String fullWidth(String number) {
        return number.replaceAll("0", "０").replaceAll("1", "１").replaceAll("9", "９");
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<Integer> addresses = Arbitraries.integers().between(100_000, 999_999);
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1901, 3, 1).toEpochDay(),
                        LocalDate.of(2099, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Integer> sequences = Arbitraries.integers().between(0, 999);
        return Combinators.combine(addresses, days, sequences)
                .as((address, day, sequence) -> String.format(
                        Locale.ROOT, "%d%s%03d", address, day.toString().replace("-", ""), sequence))
                .map(digits -> digits + checkDigit(digits));
    }

    @Provide
    Arbitrary<Character> digits() {
        return Arbitraries.chars().with(CHECK_DIGITS);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withChars("0123456789Xx").ofMaxLength(20),
                Arbitraries.strings()
                        .withChars('\ud800', '\udc00', '\u0000', '０', '９', '\u0660', '1')
                        .ofLength(18),
                numbers().map(ResidentIdProperties::fullWidth));
    }
}
