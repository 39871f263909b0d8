package org.jiedui.adapter.json;

import java.util.Set;
import java.util.regex.Pattern;

/** Leading digits of division codes. */
final class Prefixes {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{1,11}");

    private Prefixes() {}

    /** The list {@code prefixes} of a rule, at least one. */
    static Set<String> read(Section rule) {
        return Set.copyOf(rule.list("prefixes", Fault.BAD_VALUE, Prefixes::parse));
    }

    private static String parse(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Leading digits of a code are 2 to 12 digits.");
        }
        return text;
    }
}
