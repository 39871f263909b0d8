package org.jiedui.architecture.specimen.impure;

/** Takes the machine's charset, where none is passed. */
public final class TakesTheCharset {

    private TakesTheCharset() {}

    @SuppressWarnings("DefaultCharset")
    public static byte[] bytes(String text) {
        return text.getBytes();
    }
}
