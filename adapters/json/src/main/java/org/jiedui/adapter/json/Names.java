package org.jiedui.adapter.json;

import java.util.List;
import org.jiedui.person.RecruitSource;

/** Reads lists of names that have an exception. */
final class Names {

    private Names() {}

    /** Sources of helpers, at least one, none twice; an unstated one is none. */
    static List<RecruitSource> sources(Section rule, String field) {
        return rule.list(field, Fault.UNKNOWN_VALUE, text -> {
            RecruitSource source = RecruitSource.valueOf(text);
            if (source == RecruitSource.UNSTATED) {
                throw new IllegalArgumentException("An unstated source is none.");
            }
            return source;
        });
    }
}
