package org.jiedui.architecture.specimen.attic;

/** Breaks the rule that every class has a room: there is no attic. */
public final class Forgotten {}
