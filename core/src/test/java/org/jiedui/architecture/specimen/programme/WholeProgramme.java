package org.jiedui.architecture.specimen.programme;

import org.jiedui.architecture.specimen.pairing.SeesProgramme;

/** Closes a cycle with the room that looks ahead at it. */
public final class WholeProgramme {

    public SeesProgramme section() {
        return new SeesProgramme(this);
    }
}
