package org.jiedui.adapter.forms;

import jakarta.validation.GroupSequence;
import java.util.Map;
import org.jiedui.adapter.forms.Step.Review;
import org.jiedui.adapter.forms.Step.SignUp;
import org.jspecify.annotations.Nullable;

/**
 * The registration form “爱心妈妈”登记表 (H-F, Appendix 2) as it was typed: plain text, each cell perhaps not filled in.
 *
 * <p>The components are in the order of the source, {@link RegistrationField} names them. Blank text and {@code null}
 * mean not filled in; nothing is trimmed. Prints nothing of what was typed.
 *
 * @param formDate 填表日期, {@code yyyy-MM-dd}
 * @param name 1 姓名, asked for; at most 50 characters
 * @param employer 2 单位, at most 100 characters
 * @param homeAddress 3 家庭住址, at most 200 characters
 * @param yearMonthOfBirth 4 出生年月, asked for; {@code yyyy-MM}
 * @param postcode 5 邮编, 6 digits
 * @param politicalStatus 6 政治面貌, a word or code of {@link Vocabulary#POLITICAL_STATUS}
 * @param post 7 职务, at most 50 characters
 * @param phone 8 联系电话, a mobile or a landline
 * @param education 9 文化程度, a word or code of {@link Vocabulary#EDUCATION}
 * @param pairedChild 10 结对留守儿童基本情况, at most 1000 characters, several lines
 * @param employerOpinion 11 所在单位意见, as the tenth
 * @param countyOpinion 12 县(市、区)妇联意见, as the tenth
 * @param prefectureOpinion 13 市、州妇联意见, as the tenth
 * @param provinceOpinion 14 省妇联意见, as the tenth
 * @param employerOpinionDate the day of 11, {@code yyyy-MM-dd}
 * @param countyOpinionDate the day of 12, not before that of 11
 * @param prefectureOpinionDate the day of 13, not before that of 12
 * @param provinceOpinionDate the day of 14, not before that of 13
 */
@InOrder(groups = Review.class)
@GroupSequence({Step.Whole.class, RegistrationForm.class})
public record RegistrationForm(
        @StrictDate(groups = SignUp.class) @Nullable String formDate,

        @Filled(groups = SignUp.class) @PlainText(max = 50, groups = SignUp.class) @Nullable
        String name,

        @PlainText(max = 100, groups = SignUp.class) @Nullable
        String employer,

        @PlainText(max = 200, groups = SignUp.class) @Nullable
        String homeAddress,

        @Filled(groups = SignUp.class) @YearMonthOfBirth(groups = SignUp.class) @Nullable
        String yearMonthOfBirth,

        @Postcode(groups = SignUp.class) @Nullable String postcode,

        @OneOf(value = Vocabulary.POLITICAL_STATUS, groups = SignUp.class) @Nullable
        String politicalStatus,

        @PlainText(max = 50, groups = SignUp.class) @Nullable
        String post,

        @ChinesePhone(groups = SignUp.class) @Nullable String phone,

        @OneOf(value = Vocabulary.EDUCATION, groups = SignUp.class) @Nullable
        String education,

        @PlainText(max = 1000, lines = true, groups = SignUp.class) @Nullable
        String pairedChild,

        @PlainText(max = 1000, lines = true, groups = Review.class) @Nullable
        String employerOpinion,

        @PlainText(max = 1000, lines = true, groups = Review.class) @Nullable
        String countyOpinion,

        @PlainText(max = 1000, lines = true, groups = Review.class) @Nullable
        String prefectureOpinion,

        @PlainText(max = 1000, lines = true, groups = Review.class) @Nullable
        String provinceOpinion,

        @StrictDate(groups = Review.class) @Nullable String employerOpinionDate,
        @StrictDate(groups = Review.class) @Nullable String countyOpinionDate,
        @StrictDate(groups = Review.class) @Nullable String prefectureOpinionDate,
        @StrictDate(groups = Review.class) @Nullable String provinceOpinionDate) {

    /**
     * The form of these cells.
     *
     * @param cells what was typed, by the labels of {@link RegistrationField}; a label left out is a cell not filled in
     * @return the form
     * @throws IllegalArgumentException if there is a label that the form does not have
     */
    public static RegistrationForm of(Map<String, String> cells) {
        Cells by = Cells.of(cells, RegistrationField.values());
        return new RegistrationForm(
                by.of(RegistrationField.FORM_DATE),
                by.of(RegistrationField.NAME),
                by.of(RegistrationField.EMPLOYER),
                by.of(RegistrationField.HOME_ADDRESS),
                by.of(RegistrationField.YEAR_MONTH_OF_BIRTH),
                by.of(RegistrationField.POSTCODE),
                by.of(RegistrationField.POLITICAL_STATUS),
                by.of(RegistrationField.POST),
                by.of(RegistrationField.PHONE),
                by.of(RegistrationField.EDUCATION),
                by.of(RegistrationField.PAIRED_CHILD),
                by.of(RegistrationField.EMPLOYER_OPINION),
                by.of(RegistrationField.COUNTY_OPINION),
                by.of(RegistrationField.PREFECTURE_OPINION),
                by.of(RegistrationField.PROVINCE_OPINION),
                by.of(RegistrationField.EMPLOYER_OPINION_DATE),
                by.of(RegistrationField.COUNTY_OPINION_DATE),
                by.of(RegistrationField.PREFECTURE_OPINION_DATE),
                by.of(RegistrationField.PROVINCE_OPINION_DATE));
    }

    /** Prints nothing of what was typed. */
    @Override
    public String toString() {
        return "RegistrationForm[redacted]";
    }
}
