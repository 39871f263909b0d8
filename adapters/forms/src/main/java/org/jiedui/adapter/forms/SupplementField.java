package org.jiedui.adapter.forms;

/**
 * What a registration needs today and the form of the plans does not ask, kept apart from it.
 */
public enum SupplementField implements FormField {
    /** The host's own key of the mother. */
    ID("编号"),
    /** Optional: the form of the plans does not ask. */
    SEX("性别"),
    /** Where she lives. */
    DIVISION_CODE("行政区划代码"),
    /** Who recruits her (H-22, H-23). */
    ROUTE("招募途径"),
    /** From among whom (S-6). */
    SOURCE("招募来源"),
    /** How many children she offers to be paired with. */
    PLACES("可结对人数"),
    /** The children she is kin to and wishes to be paired with (H-20). */
    KIN("亲属儿童编号");

    private final String label;

    SupplementField(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
