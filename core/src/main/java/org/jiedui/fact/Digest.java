package org.jiedui.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of values that are kept, by which an edit of them is found (S5). */
public final class Digest {

    private Digest() {}

    /**
     * The digest of some values, each with its length before it, so that none runs into the next.
     *
     * @param values written by {@code toString}, in UTF-8
     * @return 64 hexadecimal digits
     */
    public static String of(Object... values) {
        MessageDigest digest = sha256();
        for (Object value : values) {
            byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
