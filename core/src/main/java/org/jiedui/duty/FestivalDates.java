package org.jiedui.duty;

import java.time.LocalDate;

/**
 * The lunar festivals that fall in one calendar year, as a published table gives them.
 *
 * @param newYearsEve 除夕, the eve of the Spring Festival of that calendar year
 * @param lantern 元宵
 * @param dragonBoat 端午
 * @param midAutumn 中秋
 */
public record FestivalDates(LocalDate newYearsEve, LocalDate lantern, LocalDate dragonBoat, LocalDate midAutumn) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the four are not in one calendar year, in this order
     */
    public FestivalDates {
        if (newYearsEve.getYear() != midAutumn.getYear()
                || !newYearsEve.isBefore(lantern)
                || !lantern.isBefore(dragonBoat)
                || !dragonBoat.isBefore(midAutumn)) {
            throw new IllegalArgumentException("The lunar festivals of " + newYearsEve.getYear()
                    + " are not in one year and in order. Maybe the eve is that of the next year?");
        }
    }
}
