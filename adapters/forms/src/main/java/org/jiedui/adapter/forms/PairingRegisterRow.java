package org.jiedui.adapter.forms;

import jakarta.validation.GroupSequence;
import java.util.Map;
import org.jiedui.adapter.forms.Step.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One row of the pairing register 结对登记表 as it was typed: the seven columns in their order (R-F). One row is one
 * pairing; the columns of the child may be blank.
 *
 * <p>{@link RegisterField} names the components. Blank text and {@code null} mean not filled in; nothing is trimmed.
 * Prints nothing of what was typed.
 *
 * @param number 序号, asked for; from 1
 * @param motherName 爱心妈妈姓名, asked for; at most 50 characters
 * @param unitAndPost 单位职务, at most 100 characters
 * @param phone 联系电话, a mobile or a landline
 * @param childName 留守儿童姓名, at most 50 characters
 * @param schoolAndClass 就读学校及班级, at most 100 characters
 * @param remarks 备注, at most 1000 characters, several lines
 */
@GroupSequence({Step.Whole.class, PairingRegisterRow.class})
public record PairingRegisterRow(
        @Filled(groups = Entry.class) @RowNumber(groups = Entry.class) @Nullable
        String number,

        @Filled(groups = Entry.class) @PlainText(max = 50, groups = Entry.class) @Nullable
        String motherName,

        @PlainText(max = 100, groups = Entry.class) @Nullable
        String unitAndPost,

        @ChinesePhone(groups = Entry.class) @Nullable String phone,
        @PlainText(max = 50, groups = Entry.class) @Nullable String childName,

        @PlainText(max = 100, groups = Entry.class) @Nullable
        String schoolAndClass,

        @PlainText(max = 1000, lines = true, groups = Entry.class) @Nullable
        String remarks) {

    /**
     * The form of these cells.
     *
     * @param cells what was typed, by the labels of {@link RegisterField}; a label left out is a cell not filled in
     * @return the form
     * @throws IllegalArgumentException if there is a label that the form does not have
     */
    public static PairingRegisterRow of(Map<String, String> cells) {
        Cells by = Cells.of(cells, RegisterField.values());
        return new PairingRegisterRow(
                by.of(RegisterField.NUMBER),
                by.of(RegisterField.MOTHER_NAME),
                by.of(RegisterField.UNIT_AND_POST),
                by.of(RegisterField.PHONE),
                by.of(RegisterField.CHILD_NAME),
                by.of(RegisterField.SCHOOL_AND_CLASS),
                by.of(RegisterField.REMARKS));
    }

    /** Prints nothing of what was typed. */
    @Override
    public String toString() {
        return "PairingRegisterRow[redacted]";
    }
}
