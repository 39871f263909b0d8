package org.jiedui.adapter.forms;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a child's form, in the order of the columns of the children file.
 */
public enum ChildField implements FormField {
    /** The host's own key of the child. */
    ID("编号", ChildForm::id),
    /** The name. */
    NAME("姓名", ChildForm::name),
    /** The sex. */
    SEX("性别", ChildForm::sex),
    /** The date of birth. */
    DATE_OF_BIRTH("出生日期", ChildForm::dateOfBirth),
    /** Where the child lives. */
    DIVISION_CODE("行政区划代码", ChildForm::divisionCode),
    /** The school and class. */
    SCHOOL_AND_CLASS("就读学校及班级", ChildForm::schoolAndClass),
    /** The stage of schooling. */
    STAGE("学段", ChildForm::stage),
    /** Which parents are away (M-1). */
    PARENTS_AWAY("父母外出情况", ChildForm::parentsAway),
    /** What the child lacks most (H-3, S-2). */
    NEEDS("需求", ChildForm::needs),
    /** 1 is the most urgent, 3 the least. */
    URGENCY("紧急程度", ChildForm::urgency),
    /** Since when the child waits. */
    WAITING_SINCE("等待起始日期", ChildForm::waitingSince),
    /** The entrusted carer, who is no guardian (M-6). */
    CARER("临时监护人", ChildForm::carer),
    /** How the carer is related to the child. */
    CARER_RELATION("与儿童关系", ChildForm::carerRelation),
    /** When a parent or guardian agreed (U-4). */
    GUARDIAN_CONSENT_DATE("监护人同意日期", ChildForm::guardianConsentDate),
    /** A word that siblings share. */
    SIBLING_GROUP("同胞组", ChildForm::siblingGroup),
    /** The key of the class teacher who is a Caring Mother. */
    CLASS_TEACHER("班主任编号", ChildForm::classTeacher),
    /** Remarks. */
    REMARKS("备注", ChildForm::remarks);

    private final String label;
    private final Function<ChildForm, @Nullable String> cell;

    ChildField(String label, Function<ChildForm, @Nullable String> cell) {
        this.label = label;
        this.cell = cell;
    }

    @Override
    public String label() {
        return label;
    }

    /** Copies the cell of a form, if it is filled in. */
    void copy(ChildForm form, Map<String, String> values) {
        Cells.find(cell.apply(form)).ifPresent(text -> values.put(label, text));
    }
}
