package org.jiedui.adapter.json;

/**
 * How much a reader takes in before it refuses.
 *
 * @param bytes the longest text
 * @param depth how deep objects and arrays may be nested
 * @param name the longest name, in UTF-16 code units
 * @param text the longest value, in UTF-16 code units
 * @param items the longest list and the most members of an object
 */
record Limits(int bytes, int depth, int name, int text, int items) {}
