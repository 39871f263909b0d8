package org.jiedui.adapter.forms;

import jakarta.validation.GroupSequence;
import java.util.Map;
import org.jiedui.adapter.forms.Step.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What a registration needs today and the form of the plans does not ask, as it was typed.
 *
 * <p>Blank text and {@code null} mean not filled in; nothing is trimmed. Prints nothing of what was typed.
 *
 * @param id 编号, asked for; the host's own key
 * @param sex 性别, {@code 男} or {@code 女}, or not stated
 * @param divisionCode 行政区划代码, asked for; 12 digits
 * @param route 招募途径, {@code 属地} unless {@code 省直}
 * @param source 招募来源, a word of {@link Vocabulary#SOURCE}, or not stated
 * @param places 可结对人数, {@code 1} to {@code 9}; 1 unless stated
 * @param kin 亲属儿童编号, keys with {@code ;} between them
 */
@GroupSequence({Step.Whole.class, RegistrationSupplement.class})
public record RegistrationSupplement(
        @Filled(groups = Entry.class) @PersonKey(groups = Entry.class) @Nullable
        String id,

        @OneOf(value = Vocabulary.SEX, groups = Entry.class) @Nullable
        String sex,

        @Filled(groups = Entry.class) @DivisionCode(groups = Entry.class) @Nullable
        String divisionCode,

        @OneOf(value = Vocabulary.ROUTE, groups = Entry.class) @Nullable
        String route,

        @OneOf(value = Vocabulary.SOURCE, groups = Entry.class) @Nullable
        String source,

        @OneOf(value = Vocabulary.PLACES, groups = Entry.class) @Nullable
        String places,

        @PersonKeys(groups = Entry.class) @Nullable String kin) {

    /**
     * The form of these cells.
     *
     * @param cells what was typed, by the labels of {@link SupplementField}; a label left out is a cell not filled in
     * @return the form
     * @throws IllegalArgumentException if there is a label that the form does not have
     */
    public static RegistrationSupplement of(Map<String, String> cells) {
        Cells by = Cells.of(cells, SupplementField.values());
        return new RegistrationSupplement(
                by.of(SupplementField.ID),
                by.of(SupplementField.SEX),
                by.of(SupplementField.DIVISION_CODE),
                by.of(SupplementField.ROUTE),
                by.of(SupplementField.SOURCE),
                by.of(SupplementField.PLACES),
                by.of(SupplementField.KIN));
    }

    /** Prints nothing of what was typed. */
    @Override
    public String toString() {
        return "RegistrationSupplement[redacted]";
    }
}
