package org.jiedui.adapter.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What comes packed with the library. */
final class Packed {

    private Packed() {}

    /** All bytes of a file that stands beside this class. */
    static byte[] bytes(String name) {
        try (InputStream in = Packed.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + name + ". Maybe it was repacked without resources?");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
