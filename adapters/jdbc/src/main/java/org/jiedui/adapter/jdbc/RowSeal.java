package org.jiedui.adapter.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells that a row is as it was kept: a hash of its values, kept beside them. It keeps nobody out who knows how it is
 * made; it finds what was edited by hand, by a wrong script or by a failing disk.
 */
final class RowSeal {

    private RowSeal() {}

    /** The seal of some values, 64 hexadecimal digits; each value has its length before it, so that none runs into the next. */
    static String of(Object... values) {
        MessageDigest digest = sha256();
        for (Object value : values) {
            byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
