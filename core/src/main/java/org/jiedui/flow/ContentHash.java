package org.jiedui.flow;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jiedui.fact.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The hash of what a command asks, so that its id cannot mean two things. A bare hash of a name or a birth date could be
 * guessed, so personal values are hashed under a secret key, or left out where there is none (V3). Immutable.
 */
public final class ContentHash {

    private static final String MAC = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final byte @Nullable [] key;

    private ContentHash(byte @Nullable [] key) {
        this.key = key;
    }

    /**
     * Hashes that leave personal values out: a command that comes again with other personal values alone counts as the
     * same.
     *
     * @return the hash
     */
    public static ContentHash withoutPersonalValues() {
        return new ContentHash(null);
    }

    /**
     * Hashes of everything, under a key.
     *
     * @param key at least 32 bytes, the same for all processes of a store
     * @return the hash
     * @throws IllegalArgumentException if the key is shorter
     */
    public static ContentHash keyed(byte[] key) {
        if (key.length < SHORTEST) {
            throw new IllegalArgumentException("A content key has at least " + SHORTEST + " bytes.");
        }
        return new ContentHash(key.clone());
    }

    String of(Content content) {
        if (key == null) {
            return Digest.of(content.open().encode());
        }
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            mac.update(content.open().encode().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of()
                    .formatHex(mac.doFinal(content.personal().encode().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java platform has HMAC-SHA-256", e);
        }
    }
}
