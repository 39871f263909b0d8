package org.jiedui.example.office.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * By how much a file has grown.
 *
 * @param file the file
 * @param before its size when one began to look
 */
record Growth(Path file, long before) {

    private static final long MUCH = 64L << 20;

    static Growth of(Path file) {
        return new Growth(file, size(file));
    }

    boolean isMuch() {
        return size(file) - before > MUCH;
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
