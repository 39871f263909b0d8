package org.jiedui.adapter.forms;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The seven columns of the pairing register 结对登记表 in their order (R-F).
 */
public enum RegisterField implements FormField {
    /** Column 1: the running number. */
    NUMBER("序号", PairingRegisterRow::number),
    /** Column 2. */
    MOTHER_NAME("爱心妈妈姓名", PairingRegisterRow::motherName),
    /** Column 3: of the mother. */
    UNIT_AND_POST("单位职务", PairingRegisterRow::unitAndPost),
    /** Column 4: of the mother. */
    PHONE("联系电话", PairingRegisterRow::phone),
    /** Column 5. */
    CHILD_NAME("留守儿童姓名", PairingRegisterRow::childName),
    /** Column 6: of the child. */
    SCHOOL_AND_CLASS("就读学校及班级", PairingRegisterRow::schoolAndClass),
    /** Column 7. */
    REMARKS("备注", PairingRegisterRow::remarks);

    private final String label;
    private final Function<PairingRegisterRow, @Nullable String> cell;

    RegisterField(String label, Function<PairingRegisterRow, @Nullable String> cell) {
        this.label = label;
        this.cell = cell;
    }

    @Override
    public String label() {
        return label;
    }

    /** Copies the cell of a form, if it is filled in. */
    void copy(PairingRegisterRow form, Map<String, String> values) {
        Cells.find(cell.apply(form)).ifPresent(text -> values.put(label, text));
    }
}
