package org.jiedui.adapter.forms;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
    /** 政治面貌: the names and two-digit codes of GB/T 4762, and the short words in use. */
    POLITICAL_STATUS(split("中共党员 中共预备党员 共青团员 民革党员 民盟盟员 民建会员 民进会员 农工党党员 致公党党员 九三学社社员 台盟盟员"
            + " 无党派人士 群众 01 02 03 04 05 06 07 08 09 10 11 12 13 党员 预备党员 团员 民主党派 无党派民主人士 无党派")),
    /** 文化程度: the codes of GB/T 4658 at its first level, and the words in use. */
    EDUCATION(split(
            "研究生 博士研究生 硕士研究生 博士 硕士 本科 大学本科 专科 大专 大学专科 中等职业 中专 中职 职高 技校 高中 普通高中" + " 初中 小学 其他 10 20 30 40 60 70 80 90"));

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

    private static List<String> split(String words) {
        return Arrays.asList(words.split(" ", -1));
    }
}
