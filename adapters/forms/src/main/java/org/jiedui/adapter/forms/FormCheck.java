package org.jiedui.adapter.forms;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jiedui.rule.Code;

/** Collects the faults of one or two forms, told in one language. */
final class FormCheck {

    private static final String KEYS = "{org.jiedui.adapter.forms.";

    private static final Comparator<FormFault> ORDER_OF_THE_FORM = Comparator.comparing(
                    (FormFault fault) -> fault.field().ordinal())
            .thenComparing(FormFault::code)
            .thenComparing(FormFault::message);

    private final Validator validator;
    private final List<FormFault> faults = new ArrayList<>();

    private FormCheck(Validator validator) {
        this.validator = validator;
    }

    static FormCheck in(Locale locale) {
        return new FormCheck(Engine.validator(locale));
    }

    /** Adds the faults of a form, in its own order. */
    void look(Object form, FormField[] fields) {
        validator.validate(form).stream()
                .map(violation -> new FormFault(field(violation, fields), code(violation), violation.getMessage()))
                .sorted(ORDER_OF_THE_FORM)
                .forEach(faults::add);
    }

    List<FormFault> faults() {
        return List.copyOf(faults);
    }

    private static FormField field(ConstraintViolation<?> violation, FormField[] fields) {
        String property = "";
        for (Path.Node node : violation.getPropertyPath()) {
            property = node.getName();
        }
        for (FormField field : fields) {
            if (field.property().equals(property)) {
                return field;
            }
        }
        throw new IllegalStateException("A constraint stands on no cell of the form.");
    }

    /** The key of a message begins with its code: {@code BAD_VALUE.phone} is a BAD_VALUE. */
    private static Code code(ConstraintViolation<?> violation) {
        String key = violation.getMessageTemplate().substring(KEYS.length());
        return Code.of(key.split("[.}]", 2)[0]);
    }
}
