package org.jiedui.adapter.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RegisterEntryTest {

    @Test
    @Tag("R-F")
    void the_register_has_seven_columns_in_their_order() {
        assertEquals(
                List.of("序号", "爱心妈妈姓名", "单位职务", "联系电话", "留守儿童姓名", "就读学校及班级", "备注"),
                Arrays.stream(RegisterField.values()).map(RegisterField::label).toList());
    }

    @Test
    @Tag("R-4")
    void a_row_becomes_one_entry_with_each_persons_cells_apart() {
        RegisterEntry entry = accepted(Filling.row());
        assertEquals(1, entry.number());
        assertEquals(
                Map.of("爱心妈妈姓名", "林𠮷", "单位职务", "某镇中心小学 教师", "联系电话", "0717-1234567"),
                entry.mother().asMap());
        assertEquals(
                Map.of("留守儿童姓名", "小林", "就读学校及班级", "某村小学三年级一班"), entry.child().asMap());
        assertEquals(Map.of("备注", "就近"), entry.remarks().asMap());
    }

    @Test
    @Tag("R-3")
    void a_row_may_have_no_child_yet() {
        RegisterEntry entry =
                accepted(Filling.row().without(RegisterField.CHILD_NAME).without(RegisterField.SCHOOL_AND_CLASS));
        assertEquals(Map.of(), entry.child().asMap());
    }

    @Test
    void a_row_without_a_number_or_a_mother_is_refused_with_both_faults() {
        Filling row = Filling.row()
                .with(RegisterField.NUMBER, "01")
                .without(RegisterField.MOTHER_NAME)
                .with(RegisterField.PHONE, "电话");
        assertEquals(
                List.of("序号 BAD_VALUE", "爱心妈妈姓名 MISSING_VALUE", "联系电话 BAD_VALUE"),
                Forms.read(row.toRow(), Locale.CHINA).faults().stream()
                        .map(fault -> fault.field().label() + " " + fault.code())
                        .toList());
    }

    private static RegisterEntry accepted(Filling row) {
        return Forms.read(row.toRow(), Locale.CHINA).findValue().orElseThrow();
    }
}
