package org.jiedui.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScaleTest {

    private static final Scale SCALE = new Scale(100, 10, 50, 1000);

    @Test
    void a_bonus_is_worth_more_than_the_cost_of_all_rows() {
        assertTrue(SCALE.ofBonus() > 2 * 100 * 1000);
    }

    @Test
    void a_point_is_worth_more_than_all_bonuses() {
        assertTrue(SCALE.ofPoints(1) > 2 * 10 * SCALE.ofBonus());
    }

    @Test
    void tells_when_a_value_lies_between_two_readings() {
        assertFalse(SCALE.isReadable(SCALE.ofBonus() / 2));
        assertFalse(SCALE.isReadable(SCALE.ofPoints(1) / 2));
    }

    @Test
    void spends_nothing_on_bonuses_where_there_are_none() {
        Scale plain = new Scale(100, 0, 50, 1000);
        assertEquals(plain.ofBonus(), plain.ofPoints(1));
        assertEquals(new Worth(3, 0, -500), plain.read(plain.ofPoints(3) - 500));
    }
}
