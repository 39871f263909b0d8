package org.jiedui.adapter.forms;

import jakarta.validation.GroupSequence;
import java.util.Map;
import org.jiedui.adapter.forms.Step.Entry;
import org.jiedui.adapter.forms.Step.Review;
import org.jspecify.annotations.Nullable;

/**
 * A child's form as it was typed: plain text, each cell perhaps not filled in.
 *
 * <p>{@link ChildField} names the components. Blank text and {@code null} mean not filled in; nothing is trimmed. Prints
 * nothing of what was typed.
 *
 * @param id 编号, asked for; the host's own key
 * @param name 姓名, at most 50 characters
 * @param sex 性别, {@code 男} or {@code 女}
 * @param dateOfBirth 出生日期, asked for; {@code yyyy-MM-dd}
 * @param divisionCode 行政区划代码, asked for; 12 digits
 * @param schoolAndClass 就读学校及班级, at most 100 characters
 * @param stage 学段, at most 20 characters; 义务教育 unless stated
 * @param parentsAway 父母外出情况, a word of {@link Vocabulary#PARENTS_AWAY}
 * @param needs 需求, words of {@link Vocabulary#NEED} with {@code ;} between them
 * @param urgency 紧急程度, asked for; {@code 1}, the most urgent, to {@code 3}
 * @param waitingSince 等待起始日期, {@code yyyy-MM-dd}, not before the birth
 * @param carer 临时监护人, at most 50 characters
 * @param carerRelation 与儿童关系, at most 20 characters
 * @param guardianConsentDate 监护人同意日期, {@code yyyy-MM-dd}, not before the birth
 * @param siblingGroup 同胞组, at most 64 characters
 * @param classTeacher 班主任编号, the host's own key of a mother
 * @param remarks 备注, at most 1000 characters, several lines
 */
@InOrder(groups = Review.class)
@GroupSequence({Step.Whole.class, ChildForm.class})
public record ChildForm(
        @Filled(groups = Entry.class) @PersonKey(groups = Entry.class) @Nullable
        String id,

        @PlainText(max = 50, groups = Entry.class) @Nullable String name,

        @OneOf(value = Vocabulary.SEX, groups = Entry.class) @Nullable
        String sex,

        @Filled(groups = Entry.class) @StrictDate(groups = Entry.class) @Nullable
        String dateOfBirth,

        @Filled(groups = Entry.class) @DivisionCode(groups = Entry.class) @Nullable
        String divisionCode,

        @PlainText(max = 100, groups = Entry.class) @Nullable
        String schoolAndClass,

        @PlainText(max = 20, groups = Entry.class) @Nullable String stage,

        @OneOf(value = Vocabulary.PARENTS_AWAY, groups = Entry.class) @Nullable
        String parentsAway,

        @EachOf(value = Vocabulary.NEED, groups = Entry.class) @Nullable
        String needs,

        @Filled(groups = Entry.class) @OneOf(value = Vocabulary.URGENCY, groups = Entry.class) @Nullable
        String urgency,

        @StrictDate(groups = Entry.class) @Nullable String waitingSince,
        @PlainText(max = 50, groups = Entry.class) @Nullable String carer,
        @PlainText(max = 20, groups = Entry.class) @Nullable String carerRelation,
        @StrictDate(groups = Review.class) @Nullable String guardianConsentDate,
        @PlainText(max = 64, groups = Entry.class) @Nullable String siblingGroup,
        @PersonKey(groups = Entry.class) @Nullable String classTeacher,

        @PlainText(max = 1000, lines = true, groups = Entry.class) @Nullable
        String remarks) {

    /**
     * The form of these cells.
     *
     * @param cells what was typed, by the labels of {@link ChildField}; a label left out is a cell not filled in
     * @return the form
     * @throws IllegalArgumentException if there is a label that the form does not have
     */
    public static ChildForm of(Map<String, String> cells) {
        Cells by = Cells.of(cells, ChildField.values());
        return new ChildForm(
                by.of(ChildField.ID),
                by.of(ChildField.NAME),
                by.of(ChildField.SEX),
                by.of(ChildField.DATE_OF_BIRTH),
                by.of(ChildField.DIVISION_CODE),
                by.of(ChildField.SCHOOL_AND_CLASS),
                by.of(ChildField.STAGE),
                by.of(ChildField.PARENTS_AWAY),
                by.of(ChildField.NEEDS),
                by.of(ChildField.URGENCY),
                by.of(ChildField.WAITING_SINCE),
                by.of(ChildField.CARER),
                by.of(ChildField.CARER_RELATION),
                by.of(ChildField.GUARDIAN_CONSENT_DATE),
                by.of(ChildField.SIBLING_GROUP),
                by.of(ChildField.CLASS_TEACHER),
                by.of(ChildField.REMARKS));
    }

    /** Prints nothing of what was typed. */
    @Override
    public String toString() {
        return "ChildForm[redacted]";
    }
}
