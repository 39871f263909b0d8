package org.jiedui.architecture.specimen.rule;

import org.jiedui.architecture.specimen.place.Somewhere;

/** Breaks the corridor: the first room looks ahead. */
public record LooksAhead(Somewhere somewhere) {}
