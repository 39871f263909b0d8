package org.jiedui.architecture.specimen.place;

/** Breaks nothing by itself. */
public record Somewhere(String name) {}
