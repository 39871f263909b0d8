package org.jiedui.adapter.contract;

import java.util.List;
import java.util.stream.LongStream;

/** Whole numbers in a row. */
final class LongRange {

    private LongRange() {}

    static List<Long> of(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
