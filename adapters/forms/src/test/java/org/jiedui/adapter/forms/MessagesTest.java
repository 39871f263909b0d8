package org.jiedui.adapter.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Constraint;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final String ENGLISH = "/ContributorValidationMessages.properties";
    private static final String CHINESE = "/ContributorValidationMessages_zh.properties";

    @Test
    void every_constraint_has_its_message_in_both_languages_and_no_message_is_of_no_use() throws Exception {
        Set<String> needed =
                constraints().stream().map(MessagesTest::key).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(needed.size() > 10, "the constraints were found");
        assertEquals(needed, new TreeSet<>(bundle(ENGLISH).stringPropertyNames()));
        assertEquals(needed, new TreeSet<>(bundle(CHINESE).stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void no_message_asks_for_the_value_typed_or_for_an_expression(String file) {
        bundle(file).forEach((key, message) -> {
            assertFalse(message.toString().isBlank(), key + " says nothing");
            assertFalse(message.toString().contains("validatedValue"), key + " repeats the value");
            assertFalse(message.toString().contains("${"), key + " holds an expression");
        });
    }

    @Test
    void messages_of_one_language_hold_no_words_of_the_other() {
        assertTrue(bundle(ENGLISH).values().stream()
                .allMatch(message -> message.toString().matches("\\p{ASCII}+")));
        assertTrue(bundle(CHINESE).values().stream()
                .allMatch(message -> message.toString().matches(".*\\p{IsHan}.*")));
    }

    @Test
    void every_code_is_a_code_and_every_parameter_is_filled_in() {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            Filling form = Filling.registration().everywhere("\u0000".repeat(2000));
            List<FormFault> faults = Forms.read(
                            form.toRegistration(),
                            Filling.supplement().everywhere("\u0000").toSupplement(),
                            locale)
                    .faults();
            assertTrue(faults.size() > RegistrationField.values().length);
            assertFalse(faults.stream().anyMatch(fault -> fault.message().contains("{")));
        }
    }

    @Test
    void a_validator_of_the_host_finds_the_messages_by_itself() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Set<Locale> both = Set.of(locale);
            try (ValidatorFactory factory = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator(both, locale, false))
                    .buildValidatorFactory()) {
                Validator validator = factory.getValidator();
                String message = validator
                        .validate(Filling.row().with(RegisterField.PHONE, "1").toRow())
                        .iterator()
                        .next()
                        .getMessage();
                String expected = bundle(locale.equals(Locale.ENGLISH) ? ENGLISH : CHINESE)
                        .getProperty("org.jiedui.adapter.forms.BAD_VALUE.phone");
                assertEquals(expected, message);
            }
        }
    }

    @Test
    void every_cell_has_a_component_of_its_form_in_the_same_order() {
        assertEquals(components(RegistrationForm.class), properties(RegistrationField.values()));
        assertEquals(components(RegistrationSupplement.class), properties(SupplementField.values()));
        assertEquals(components(ChildForm.class), properties(ChildField.values()));
        assertEquals(components(PairingRegisterRow.class), properties(RegisterField.values()));
    }

    private static List<String> components(Class<? extends Record> form) {
        return Arrays.stream(form.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> properties(FormField[] fields) {
        return Arrays.stream(fields).map(FormField::property).toList();
    }

    private static List<Class<?>> constraints() throws IOException, URISyntaxException {
        return Classes.ofTheForms().stream()
                .filter(type -> type.isAnnotationPresent(Constraint.class))
                .toList();
    }

    private static String key(Class<?> constraint) {
        try {
            String template = (String) constraint.getMethod("message").getDefaultValue();
            return template.substring(1, template.length() - 1);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Properties bundle(String file) {
        Properties messages = new Properties();
        try (InputStreamReader in =
                new InputStreamReader(Forms.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            messages.load(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return messages;
    }
}
