package org.jiedui.architecture.specimen.place;

/** Breaks the rule of names. */
public final class PlaceManager {}
