package org.jiedui.adapter.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of bytes that end in {@code \n} or with the stream, held one at a time and never beyond a limit. */
final class LineInput {

    private final InputStream in;
    private final int limit;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LineInput(InputStream in, int limit) {
        this.in = new BufferedInputStream(in);
        this.limit = limit;
    }

    /** Goes to the next line; false at the end of the stream. */
    boolean next() throws IOException {
        line.reset();
        int b = in.read();
        if (b < 0) {
            return false;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() <= limit) {
                line.write(b);
            }
        }
        return true;
    }

    /** The line; one byte over the limit if it was longer than that. */
    byte[] line() {
        return line.toByteArray();
    }
}
