package org.jiedui.adapter.forms;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The engine of the constraints, one validator a language.
 *
 * <p>Messages take parameters of constraints only: without an expression language nothing typed can be evaluated. What
 * the host keeps in {@code META-INF/validation.xml} is for the host's own forms.
 */
final class Engine {

    private static final String CHINESE = Locale.CHINESE.getLanguage();
    private static final MessageInterpolator MESSAGES = new ParameterMessageInterpolator(
            Set.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE), Locale.SIMPLIFIED_CHINESE, false);

    // Open for as long as the library is loaded: its validators are for all threads.
    @SuppressWarnings("resource")
    private static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .showValidatedValuesInTraceLogs(false)
            .messageInterpolator(MESSAGES)
            .buildValidatorFactory();

    private static final Validator IN_CHINESE = speaking(Locale.SIMPLIFIED_CHINESE);
    private static final Validator IN_ENGLISH = speaking(Locale.ENGLISH);

    private Engine() {}

    static Validator validator(Locale locale) {
        return locale.getLanguage().equals(CHINESE) ? IN_CHINESE : IN_ENGLISH;
    }

    private static Validator speaking(Locale language) {
        return FACTORY.usingContext()
                .messageInterpolator(new Speaking(language))
                .getValidator();
    }

    /**
     * Speaks one language, whatever the machine's default is.
     *
     * @param language the language
     */
    private record Speaking(Locale language) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return MESSAGES.interpolate(template, context, language);
        }

        @Override
        public String interpolate(String template, Context context, Locale ignored) {
            return MESSAGES.interpolate(template, context, language);
        }
    }
}
