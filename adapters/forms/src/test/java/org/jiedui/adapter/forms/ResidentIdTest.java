package org.jiedui.adapter.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up, on an address that was never issued, or are examples of the standard. */
class ResidentIdTest {

    private static final String WOMAN = "420000198803050023";
    private static final String MAN = "420000201602290033";

    /** A form of a host that must ask for the number. */
    @ResidentIdAgrees(id = "number", sex = "sex", born = "born")
    record HostForm(@ResidentId(legacy = true) String number, String sex, Object born) {}

    /** Another that asks for the number and the birth alone. */
    @ResidentIdAgrees(id = "number", born = "born")
    record WithoutSex(@ResidentId String number, String sex, LocalDate born) {}

    @ResidentIdAgrees(id = "number", sex = "gender")
    record Misnamed(String number, String sex) {}

    @ResidentIdAgrees(id = "number")
    record ComparingNothing(String number) {}

    /** A bean of a host that inherits the number. */
    static class Person {
        final String number = WOMAN;
    }

    @ResidentIdAgrees(id = "number", sex = "sex")
    static final class Recruit extends Person {
        final String sex = "男";
    }

    private final Validator validator = Engine.validator(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "11010519491231002x",
                WOMAN,
                "420000199901010046",
                "420000197507120061",
                "420000201211150025",
                MAN,
                "420000201505200016"
            })
    void a_number_with_a_real_day_of_birth_and_its_check_digit_is_one(String number) {
        assertEquals(List.of(), told(new WithoutSex(number, null, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "42000019880305002",
                "4200001988030500233",
                "420000198803050023 ",
                "420000198803050023\n",
                "４２００００１９８８０３０５００２３",
                "42000019880305002３",
                "420000-19880305-0023",
                "42000019880305X023",
                "020000198803050029",
                "420000880305002",
                "身份证号码",
                "\ud800",
                "😀"
            })
    void nothing_else_is_a_number(String number) {
        assertEquals(List.of("number BAD_VALUE.resident"), told(new WithoutSex(number, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"420000201502290028", "420000198813050027", "420000198800050028"})
    void a_day_that_no_calendar_has_is_refused_though_the_check_digit_is_right(String number) {
        assertEquals(ResidentIdProperties.checkDigit(number), number.charAt(17));
        assertEquals(List.of("number BAD_VALUE.resident"), told(new WithoutSex(number, null, null)));
    }

    @Test
    void the_standards_example_of_1880_is_refused_for_its_year_alone() {
        String number = "440524188001010014";
        assertEquals(ResidentIdProperties.checkDigit(number), number.charAt(17));
        assertEquals(List.of("number BAD_VALUE.resident"), told(new WithoutSex(number, null, null)));
    }

    @Test
    void fifteen_digits_pass_only_where_a_host_takes_old_papers() {
        assertEquals(List.of(), told(new HostForm("420000880305002", null, null)));
        assertEquals(List.of("number BAD_VALUE.resident"), told(new WithoutSex("420000880305002", null, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"420000881305002", "020000880305002", "42000088030500X", "420000880305996", "420000880305999"})
    void old_papers_too_need_a_real_day_of_birth_and_ascii_digits(String number) {
        assertEquals(List.of("number BAD_VALUE.resident"), told(new HostForm(number, null, null)));
        assertEquals(List.of(), told(new HostForm("420000880305995", null, null)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                WOMAN + ",女,1988-03-05",
                WOMAN + ",女,1988-03",
                WOMAN + ",-,1988-03",
                WOMAN + ",女,-",
                MAN + ",男,2016-02-29",
                "420000880305002,女,1988-03-05",
                "-,女,1988-03-05"
            })
    void a_number_agrees_with_its_own_sex_and_birth(String number, String sex, String born) {
        assertEquals(List.of(), told(new HostForm(number, sex, born)));
    }

    @ParameterizedTest
    @CsvSource({
        WOMAN + ",男,1988-03-05,sex",
        WOMAN + ",女,1988-03-06,born",
        WOMAN + ",女,1988-04,born",
        WOMAN + ",女,1989-03,born",
        MAN + ",女,2016-02-29,sex",
        "420000880305002,男,1988-03-05,sex",
        "420000880305002,女,1888-03-05,",
        "420000880305002,女,1998-03-05,born"
    })
    void what_does_not_agree_is_told_of_the_cell_beside_the_number(
            String number, String sex, String born, String cell) {
        List<String> expected = cell == null ? List.of() : List.of(cell + " BAD_VALUE.agreement");
        assertEquals(expected, told(new HostForm(number, sex, born)));
    }

    @Test
    void both_disagreements_are_told() {
        assertEquals(
                List.of("born BAD_VALUE.agreement", "sex BAD_VALUE.agreement"),
                told(new HostForm(WOMAN, "男", "1988-03-06")));
    }

    @Test
    void a_day_and_a_month_may_be_values_too() {
        assertEquals(List.of(), told(new HostForm(WOMAN, "女", LocalDate.of(1988, 3, 5))));
        assertEquals(List.of(), told(new HostForm(WOMAN, "女", YearMonth.of(1988, 3))));
        assertEquals(List.of("born BAD_VALUE.agreement"), told(new WithoutSex(WOMAN, "男", LocalDate.of(1988, 5, 3))));
    }

    @Test
    void what_cannot_be_read_is_left_to_the_other_constraints() {
        assertEquals(List.of(), told(new HostForm(WOMAN, "F", "5 March 1988")));
        assertEquals(List.of("number BAD_VALUE.resident"), told(new HostForm("420000198803050024", "男", "1990-01-01")));
    }

    @Test
    void an_inherited_cell_is_a_cell_too() {
        assertEquals(List.of("sex BAD_VALUE.agreement"), told(new Recruit()));
    }

    @Test
    void a_bean_of_a_closed_module_is_a_mistake_of_the_host() {
        assertThrows(ConstraintDeclarationException.class, () -> BeanCells.find(WOMAN, "value"));
    }

    @Test
    void a_name_of_no_field_and_nothing_to_compare_are_mistakes_of_the_host() {
        assertThrows(ConstraintDeclarationException.class, () -> validator.validate(new Misnamed("", "")));
        assertThrows(ValidationException.class, () -> validator.validate(new ComparingNothing(WOMAN)));
    }

    @Test
    void V1_no_message_repeats_the_number() {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            for (String number : List.of("420000198803050024", WOMAN)) {
                Set<ConstraintViolation<HostForm>> violations =
                        Engine.validator(locale).validate(new HostForm(number, "男", "1990-01"));
                assertFalse(violations.isEmpty());
                violations.forEach(violation -> assertFalse(
                        (violation + violation.getMessage()).matches("(?s).*(?:4200001988|1990|男).*"),
                        "a personal value is told"));
            }
        }
    }

    private List<String> told(Object form) {
        return validator.validate(form).stream()
                .map(violation -> violation.getPropertyPath() + " "
                        + violation.getMessageTemplate().replaceAll("\\{org\\.jiedui\\.adapter\\.forms\\.|}", ""))
                .sorted()
                .toList();
    }
}
