package org.jiedui.example.office.csv;

import java.nio.file.Path;

/** A file that cannot be used at all: nothing is written. The message is one line and holds no value of a cell. */
public final class UnusableFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Names the file by the last part of its path. */
    public UnusableFileException(Path file, String reason) {
        super(Journal.nameOf(file) + ": " + reason);
    }
}
