package org.jiedui.adapter.jdbc.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Edits of which nothing else in the database tells, each with its reason. */
final class Unknowable {

    /** When a claim was made and its token, and why and in which order messages were parked: only this row tells. */
    private static final Set<String> MARKS = Set.of("claimed_at", "token", "parked", "parked_order");

    private final Set<Object> traced;

    /**
     * What cannot be known.
     *
     * @param traced the commands of which facts or messages tell
     */
    Unknowable(Set<Object> traced) {
        this.traced = traced;
    }

    boolean isMet(Edit edit) {
        return switch (edit.table().name()) {
            // how often a delivery was tried is counted nowhere else
            case "jiedui_message" -> edit.column().equals(Optional.of("attempts"));
            // a command that kept nothing but its answer
            case "jiedui_answer" ->
                edit.after().isEmpty()
                        && edit.before().stream()
                                .noneMatch(row -> traced.contains(edit.table().value(row, "command")));
            case "jiedui_line" -> isLine(edit);
            default -> false;
        };
    }

    private static boolean isLine(Edit edit) {
        if (edit.column().filter(MARKS::contains).isPresent()) {
            String mark = edit.column().get();
            return edit.before().stream().allMatch(row -> edit.table().value(row, mark) != null)
                    && edit.after().stream()
                            .allMatch(row -> isMark(mark, edit.table().value(row, mark)));
        }
        boolean isWhole = edit.column().isEmpty() || edit.column().equals(Optional.of("subject"));
        return isWhole && isSettled(edit, edit.before()) && isSettled(edit, edit.after());
    }

    private static boolean isMark(String mark, Object value) {
        return value != null && (!mark.equals("parked") || ((String) value).matches("[A-Z][A-Z0-9_]{1,39}"));
    }

    /** Of a line whose messages are all settled no message tells any more. */
    private static boolean isSettled(Edit edit, List<List<Object>> rows) {
        return rows.stream()
                .allMatch(row ->
                        edit.table().value(row, "last").equals(edit.table().value(row, "settled")));
    }
}
