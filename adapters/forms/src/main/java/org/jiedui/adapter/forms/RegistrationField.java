package org.jiedui.adapter.forms;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cells of the registration form “爱心妈妈”登记表 (H-F, Appendix 2) in the order of the source: the date of the form,
 * the 14 numbered cells, then one date for each of the four opinions.
 */
public enum RegistrationField implements FormField {
    /** The day on which the form was filled in; it stands above the numbered cells. */
    FORM_DATE(0, "填表日期", RegistrationForm::formDate),
    /** Cell 1. */
    NAME(1, "姓名", RegistrationForm::name),
    /** Cell 2: where she works. */
    EMPLOYER(2, "单位", RegistrationForm::employer),
    /** Cell 3. */
    HOME_ADDRESS(3, "家庭住址", RegistrationForm::homeAddress),
    /** Cell 4: no day is asked for. */
    YEAR_MONTH_OF_BIRTH(4, "出生年月", RegistrationForm::yearMonthOfBirth),
    /** Cell 5. */
    POSTCODE(5, "邮编", RegistrationForm::postcode),
    /** Cell 6: only for the export of the form (U-15). */
    POLITICAL_STATUS(6, "政治面貌", RegistrationForm::politicalStatus),
    /** Cell 7. */
    POST(7, "职务", RegistrationForm::post),
    /** Cell 8. */
    PHONE(8, "联系电话", RegistrationForm::phone),
    /** Cell 9. */
    EDUCATION(9, "文化程度", RegistrationForm::education),
    /** Cell 10: of another person, so it never enters the mother's file. */
    PAIRED_CHILD(10, "结对留守儿童基本情况", RegistrationForm::pairedChild),
    /** Cell 11. */
    EMPLOYER_OPINION(11, "所在单位意见", RegistrationForm::employerOpinion),
    /** Cell 12. */
    COUNTY_OPINION(12, "县(市、区)妇联意见", RegistrationForm::countyOpinion),
    /** Cell 13. */
    PREFECTURE_OPINION(13, "市、州妇联意见", RegistrationForm::prefectureOpinion),
    /** Cell 14. */
    PROVINCE_OPINION(14, "省妇联意见", RegistrationForm::provinceOpinion),
    /** The day of cell 11. */
    EMPLOYER_OPINION_DATE(0, "所在单位意见日期", RegistrationForm::employerOpinionDate),
    /** The day of cell 12. */
    COUNTY_OPINION_DATE(0, "县(市、区)妇联意见日期", RegistrationForm::countyOpinionDate),
    /** The day of cell 13. */
    PREFECTURE_OPINION_DATE(0, "市、州妇联意见日期", RegistrationForm::prefectureOpinionDate),
    /** The day of cell 14. */
    PROVINCE_OPINION_DATE(0, "省妇联意见日期", RegistrationForm::provinceOpinionDate);

    private static final List<List<RegistrationField>> GRID = List.of(
            List.of(FORM_DATE),
            List.of(NAME, YEAR_MONTH_OF_BIRTH, POLITICAL_STATUS, EDUCATION),
            List.of(EMPLOYER, POST),
            List.of(HOME_ADDRESS, POSTCODE, PHONE),
            List.of(PAIRED_CHILD),
            List.of(EMPLOYER_OPINION, EMPLOYER_OPINION_DATE),
            List.of(COUNTY_OPINION, COUNTY_OPINION_DATE),
            List.of(PREFECTURE_OPINION, PREFECTURE_OPINION_DATE),
            List.of(PROVINCE_OPINION, PROVINCE_OPINION_DATE));

    private final int number;
    private final String label;
    private final Function<RegistrationForm, @Nullable String> cell;

    RegistrationField(int number, String label, Function<RegistrationForm, @Nullable String> cell) {
        this.number = number;
        this.label = label;
        this.cell = cell;
    }

    /**
     * The cells in the order of the text of Appendix 2, as they are sent up (H-31).
     *
     * @return an unmodifiable list: the date of the form, the 14 numbered cells, the dates of the four opinions
     */
    public static List<RegistrationField> inSourceOrder() {
        return List.of(values());
    }

    /**
     * The cells as the form is printed, row by row and each row from the left.
     *
     * <p>The grid is inferred: the text of Appendix 2 is what remains of it when it is read column by column.
     *
     * @return unmodifiable rows: the date above the table, three rows of cells 1 to 9, the child, and each opinion with
     *     its date
     */
    public static List<List<RegistrationField>> inGridOrder() {
        return GRID;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * The number of the cell in Appendix 2.
     *
     * @return 1 to 14, or 0 for one of the five dates
     */
    public int number() {
        return number;
    }

    /** Copies the cell of a form, if it is filled in. */
    void copy(RegistrationForm form, Map<String, String> values) {
        Cells.find(cell.apply(form)).ifPresent(text -> values.put(label, text));
    }
}
