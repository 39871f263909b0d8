package org.jiedui.port;

import org.jiedui.duty.FestivalCalendar;

/** Lunar festivals of the years 1950 to 2100; of other years nothing is known, and nothing guessed (D8). */
@FunctionalInterface
public interface Festivals extends FestivalCalendar {}
