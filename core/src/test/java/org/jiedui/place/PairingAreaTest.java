package org.jiedui.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairingAreaTest {

    private static final PairingArea HUBEI =
            PairingArea.each(DivisionLevel.PREFECTURE).countiesUnder(Set.of("4290"));

    private static String key(PairingArea area, String digits) {
        return area.keyOf(DivisionCode.of(digits));
    }

    @ParameterizedTest
    @CsvSource({"420525100201, 4205", "420500000000, 4205", "421071000000, 4210", "421171000000, 4211"})
    @Tag("H-22")
    void cities_and_prefectures_pair_among_their_own(String home, String key) {
        assertEquals(key, key(HUBEI, home));
    }

    @ParameterizedTest
    @CsvSource({"429004100000, 429004", "429005000000, 429005", "429021000000, 429021", "429000000000, 429000"})
    @Tag("X-8")
    void a_county_without_a_prefecture_is_an_area_of_its_own(String home, String key) {
        assertEquals(key, key(HUBEI, home));
    }

    @Test
    void a_code_that_is_coarser_than_the_area_shares_it_with_codes_of_the_same_digits_only() {
        PairingArea counties = PairingArea.each(DivisionLevel.COUNTY);
        assertEquals("420500", key(counties, "420500000000"));
        assertNotEquals(key(counties, "420500000000"), key(counties, "420525000000"));
        assertEquals("4200", key(HUBEI, "420000000000"));
    }

    @Test
    void a_retired_county_is_not_the_area_of_its_successor() {
        PairingArea counties = PairingArea.each(DivisionLevel.COUNTY);
        assertNotEquals(key(counties, "420321000000"), key(counties, "420304000000"));
        assertEquals(key(HUBEI, "420321000000"), key(HUBEI, "420304000000"));
    }

    @Test
    void everywhere_is_one_area_with_the_empty_key() {
        assertEquals("", key(PairingArea.everywhere(), "420525100201"));
        assertEquals("", key(PairingArea.everywhere(), "110101001001"));
        assertEquals(DivisionCode.of("000000000000"), PairingArea.divisionOf(""));
    }

    @Test
    void a_key_stands_for_the_division_of_its_digits() {
        assertEquals(DivisionCode.of("420500000000"), PairingArea.divisionOf("4205"));
        assertEquals(DivisionCode.of("429004000000"), PairingArea.divisionOf("429004"));
    }
}
