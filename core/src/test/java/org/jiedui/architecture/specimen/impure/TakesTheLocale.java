package org.jiedui.architecture.specimen.impure;

import java.util.function.UnaryOperator;

/** Takes the machine's locale, where none is passed. */
public final class TakesTheLocale {

    private TakesTheLocale() {}

    @SuppressWarnings({"StringCaseLocaleUsage", "AnnotateFormatMethod"})
    public static UnaryOperator<String> lower() {
        return String::toLowerCase;
    }
}
