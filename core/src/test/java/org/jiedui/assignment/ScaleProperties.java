package org.jiedui.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ScaleProperties {

    private static final Scale SCALE = new Scale(100, 10, 50, 1000);

    @Property
    void reads_back_what_was_written(
            @ForAll @IntRange(max = 50) int points,
            @ForAll @IntRange(min = -11, max = 11) int bonuses,
            @ForAll @IntRange(min = -101_000, max = 101_000) int savings) {
        long value = SCALE.ofPoints(points) + bonuses * SCALE.ofBonus() + savings;
        assertEquals(new Worth(points, bonuses, savings), SCALE.read(value));
        assertTrue(SCALE.isReadable(value));
    }
}
