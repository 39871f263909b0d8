package org.jiedui.adapter.forms;

import java.util.Locale;

/** One cell of a form, by the words printed beside it. */
public sealed interface FormField permits RegistrationField, SupplementField, ChildField, RegisterField {

    /**
     * The words printed on the form.
     *
     * @return such as 联系电话
     */
    String label();

    /**
     * The name of the constant.
     *
     * @return such as {@code HOME_ADDRESS}
     */
    String name();

    /**
     * The place in the order of the form.
     *
     * @return 0 for the first cell
     */
    int ordinal();

    /**
     * The component of the form's record that holds the cell.
     *
     * @return such as {@code homeAddress}
     */
    default String property() {
        StringBuilder property = new StringBuilder();
        for (String word : name().split("_", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            property.append(property.isEmpty() ? lower.charAt(0) : word.charAt(0))
                    .append(lower, 1, lower.length());
        }
        return property.toString();
    }
}
