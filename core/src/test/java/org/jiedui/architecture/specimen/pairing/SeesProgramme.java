package org.jiedui.architecture.specimen.pairing;

import org.jiedui.architecture.specimen.programme.WholeProgramme;

/** Breaks the corridor: a room takes its own section, never the whole programme. */
public record SeesProgramme(WholeProgramme programme) {}
