package org.jiedui.adapter.forms;

import java.util.LinkedHashMap;
import java.util.Map;

/** Forms filled in by made-up people. */
final class Filling {

    private final Map<String, String> cells = new LinkedHashMap<>();

    static Filling registration() {
        return new Filling()
                .with(RegistrationField.FORM_DATE, "2026-03-01")
                .with(RegistrationField.NAME, "林𠮷")
                .with(RegistrationField.EMPLOYER, "某镇中心小学")
                .with(RegistrationField.HOME_ADDRESS, "某镇一路1号")
                .with(RegistrationField.YEAR_MONTH_OF_BIRTH, "1988-03")
                .with(RegistrationField.POSTCODE, "443200")
                .with(RegistrationField.POLITICAL_STATUS, "群众")
                .with(RegistrationField.POST, "教师")
                .with(RegistrationField.PHONE, "+86 13912340000")
                .with(RegistrationField.EDUCATION, "本科")
                .with(RegistrationField.PAIRED_CHILD, "女，九岁\n随祖母生活")
                .with(RegistrationField.EMPLOYER_OPINION, "同意")
                .with(RegistrationField.COUNTY_OPINION, "同意")
                .with(RegistrationField.PREFECTURE_OPINION, "同意")
                .with(RegistrationField.PROVINCE_OPINION, "备案")
                .with(RegistrationField.EMPLOYER_OPINION_DATE, "2026-03-02")
                .with(RegistrationField.COUNTY_OPINION_DATE, "2026-03-05")
                .with(RegistrationField.PREFECTURE_OPINION_DATE, "2026-03-09")
                .with(RegistrationField.PROVINCE_OPINION_DATE, "2026-03-16");
    }

    static Filling supplement() {
        return new Filling()
                .with(SupplementField.ID, "M-17")
                .with(SupplementField.SEX, "女")
                .with(SupplementField.DIVISION_CODE, "420525100000")
                .with(SupplementField.ROUTE, "省直")
                .with(SupplementField.SOURCE, "教师")
                .with(SupplementField.PLACES, "2")
                .with(SupplementField.KIN, "C-1;C-2;C-1");
    }

    static Filling child() {
        return new Filling()
                .with(ChildField.ID, "C-1")
                .with(ChildField.NAME, "小林")
                .with(ChildField.SEX, "女")
                .with(ChildField.DATE_OF_BIRTH, "2016-02-29")
                .with(ChildField.DIVISION_CODE, "420525100201")
                .with(ChildField.SCHOOL_AND_CLASS, "某村小学三年级一班")
                .with(ChildField.STAGE, "义务教育")
                .with(ChildField.PARENTS_AWAY, "双方外出")
                .with(ChildField.NEEDS, "学习;亲情")
                .with(ChildField.URGENCY, "2")
                .with(ChildField.WAITING_SINCE, "2025-09-01")
                .with(ChildField.CARER, "林某")
                .with(ChildField.CARER_RELATION, "祖母")
                .with(ChildField.GUARDIAN_CONSENT_DATE, "2025-10-01")
                .with(ChildField.SIBLING_GROUP, "G-1")
                .with(ChildField.CLASS_TEACHER, "M-17")
                .with(ChildField.REMARKS, "无");
    }

    static Filling row() {
        return new Filling()
                .with(RegisterField.NUMBER, "1")
                .with(RegisterField.MOTHER_NAME, "林𠮷")
                .with(RegisterField.UNIT_AND_POST, "某镇中心小学 教师")
                .with(RegisterField.PHONE, "0717-1234567")
                .with(RegisterField.CHILD_NAME, "小林")
                .with(RegisterField.SCHOOL_AND_CLASS, "某村小学三年级一班")
                .with(RegisterField.REMARKS, "就近");
    }

    Filling with(FormField field, String text) {
        cells.put(field.label(), text);
        return this;
    }

    Filling without(FormField field) {
        cells.remove(field.label());
        return this;
    }

    Filling everywhere(String text) {
        cells.replaceAll((label, old) -> text);
        return this;
    }

    Map<String, String> cells() {
        return cells;
    }

    RegistrationForm toRegistration() {
        return RegistrationForm.of(cells);
    }

    RegistrationSupplement toSupplement() {
        return RegistrationSupplement.of(cells);
    }

    ChildForm toChild() {
        return ChildForm.of(cells);
    }

    PairingRegisterRow toRow() {
        return PairingRegisterRow.of(cells);
    }
}
