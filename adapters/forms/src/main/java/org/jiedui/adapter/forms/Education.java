package org.jiedui.adapter.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Education (文化程度) by the codes of GB/T 4658-2006 at its first level, cell 9 of the registration form (H-F). Code 50
 * is not in use.
 */
public enum Education implements NationalCode {
    /** Code 10: master's and doctor's studies. */
    POSTGRADUATE("10", "研究生", "postgraduate", "研究生教育", "博士研究生", "硕士研究生", "博士", "硕士"),
    /** Code 20. */
    BACHELOR("20", "大学本科", "bachelor", "大学本科教育", "本科"),
    /** Code 30. */
    COLLEGE("30", "大学专科", "junior college", "大学专科教育", "专科教育", "专科", "大专"),
    /** Code 40: specialised and skilled workers' schools too. */
    SECONDARY_VOCATIONAL("40", "中等职业", "secondary vocational", "中等职业教育", "中专", "中职", "职高", "技校"),
    /** Code 60. */
    SENIOR_HIGH("60", "普通高中", "senior high", "普通高级中学教育", "高中"),
    /** Code 70. */
    JUNIOR_HIGH("70", "初中", "junior high", "初级中学教育"),
    /** Code 80. */
    PRIMARY("80", "小学", "primary", "小学教育"),
    /** Code 90. */
    OTHER("90", "其他", "other");

    private final String code;
    private final String chinese;
    private final String english;
    private final List<String> otherNames;

    Education(String code, String chinese, String english, String... otherNames) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
        this.otherNames = List.of(otherNames);
    }

    /**
     * The level of education that a cell holds.
     *
     * @param cell the national code or a Chinese name
     * @return empty if it is none
     */
    public static Optional<Education> find(String cell) {
        return Arrays.stream(values()).filter(entry -> entry.isWritten(cell)).findFirst();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public List<String> otherNames() {
        return otherNames;
    }
}
