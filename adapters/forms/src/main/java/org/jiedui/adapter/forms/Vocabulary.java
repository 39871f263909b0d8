package org.jiedui.adapter.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The closed vocabularies of the forms: which words may stand in a cell. */
public enum Vocabulary {
    /** 性别. */
    SEX(Words.SEX.keySet()),
    /** 招募途径 (H-22, H-23). */
    ROUTE(Words.ROUTE.keySet()),
    /** 招募来源 (S-6). */
    SOURCE(Words.SOURCE.keySet()),
    /** 可结对人数: 1 to 9. */
    PLACES(split("1 2 3 4 5 6 7 8 9")),
    /** 父母外出情况 (M-1, M-2). */
    PARENTS_AWAY(Words.PARENTS_AWAY.keySet()),
    /** 需求 (H-3, S-2). */
    NEED(Words.NEED.keySet()),
    /** 紧急程度: 1 to 3. */
    URGENCY(split("1 2 3")),
    /** 政治面貌: the names and codes of {@link PoliticalStatus}, and 民主党派, which says of no party which it is. */
    POLITICAL_STATUS(spellings(PoliticalStatus.values(), "民主党派")),
    /** 文化程度: the names and codes of {@link Education}. */
    EDUCATION(spellings(Education.values()));

    private final Set<String> words;

    Vocabulary(Collection<String> words) {
        this.words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }

    /**
     * The words, as they are to be offered.
     *
     * @return an unmodifiable set in the order in which forms print them
     */
    public Set<String> words() {
        return words;
    }

    private static List<String> spellings(NationalCode[] list, String... more) {
        List<String> words = new ArrayList<>();
        Stream.of(list).map(NationalCode::chinese).forEach(words::add);
        Stream.of(list).map(NationalCode::code).forEach(words::add);
        Stream.of(list).map(NationalCode::otherNames).forEach(words::addAll);
        words.addAll(Arrays.asList(more));
        return words;
    }

    private static List<String> split(String words) {
        return Arrays.asList(words.split(" ", -1));
    }
}
