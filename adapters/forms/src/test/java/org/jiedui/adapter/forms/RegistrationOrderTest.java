package org.jiedui.adapter.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Appendix 2 as its text runs, and as it was printed. */
@Tag("H-F")
class RegistrationOrderTest {

    /** The words of the clause, in its order; only the dates, which it calls 年月日, are named after their opinions. */
    private static final List<String> TEXT = List.of(
            "填表日期",
            "姓名",
            "单位",
            "家庭住址",
            "出生年月",
            "邮编",
            "政治面貌",
            "职务",
            "联系电话",
            "文化程度",
            "结对留守儿童基本情况",
            "所在单位意见",
            "县(市、区)妇联意见",
            "市、州妇联意见",
            "省妇联意见",
            "所在单位意见日期",
            "县(市、区)妇联意见日期",
            "市、州妇联意见日期",
            "省妇联意见日期");

    /** A cell of the first rows and the column at which it begins. */
    private record Place(int column, int row, RegistrationField field) {}

    @Test
    @Tag("H-31")
    void the_order_of_the_source_is_that_of_the_text() {
        assertEquals(TEXT, labels(RegistrationField.inSourceOrder()));
    }

    @Test
    void the_grid_has_the_date_above_and_eight_rows() {
        assertEquals(
                List.of(
                        List.of("填表日期"),
                        List.of("姓名", "出生年月", "政治面貌", "文化程度"),
                        List.of("单位", "职务"),
                        List.of("家庭住址", "邮编", "联系电话"),
                        List.of("结对留守儿童基本情况"),
                        List.of("所在单位意见", "所在单位意见日期"),
                        List.of("县(市、区)妇联意见", "县(市、区)妇联意见日期"),
                        List.of("市、州妇联意见", "市、州妇联意见日期"),
                        List.of("省妇联意见", "省妇联意见日期")),
                RegistrationField.inGridOrder().stream()
                        .map(RegistrationOrderTest::labels)
                        .toList());
    }

    @Test
    void the_grid_has_every_cell_once() {
        List<RegistrationField> cells =
                RegistrationField.inGridOrder().stream().flatMap(List::stream).toList();
        assertEquals(EnumSet.allOf(RegistrationField.class), EnumSet.copyOf(cells));
        assertEquals(RegistrationField.values().length, cells.size());
    }

    @Test
    void the_grid_read_column_by_column_is_the_text() {
        assertTrue(is_the_text_read_by_columns(RegistrationField.inGridOrder()));
    }

    @Test
    void a_grid_with_two_cells_changed_over_is_found() {
        List<List<RegistrationField>> grid = new ArrayList<>(RegistrationField.inGridOrder());
        grid.set(3, List.of(RegistrationField.HOME_ADDRESS, RegistrationField.PHONE, RegistrationField.POSTCODE));
        assertFalse(is_the_text_read_by_columns(grid));
    }

    @Test
    void the_two_orders_are_not_the_same() {
        assertFalse(RegistrationField.inSourceOrder()
                .equals(RegistrationField.inGridOrder().stream()
                        .flatMap(List::stream)
                        .toList()));
    }

    /** The employer's cell is two columns wide, so the post beside it begins at the third. */
    private static boolean is_the_text_read_by_columns(List<List<RegistrationField>> grid) {
        List<Place> places = new ArrayList<>();
        for (int row = 1; row <= 3; row++) {
            List<RegistrationField> cells = grid.get(row);
            for (int i = 0; i < cells.size(); i++) {
                places.add(new Place(cells.size() == 2 ? 2 * i : i, row, cells.get(i)));
            }
        }
        List<RegistrationField> byColumns = places.stream()
                .sorted(Comparator.comparing(Place::column).thenComparing(Place::row))
                .map(Place::field)
                .toList();
        Stream<RegistrationField> below = Stream.of(0, 1)
                .flatMap(
                        i -> grid.stream().skip(4).filter(row -> row.size() > i).map(row -> row.get(i)));
        return labels(Stream.of(grid.get(0).stream(), byColumns.stream(), below)
                        .flatMap(cells -> cells)
                        .toList())
                .equals(TEXT);
    }

    private static List<String> labels(List<RegistrationField> cells) {
        return cells.stream().map(RegistrationField::label).toList();
    }
}
