package org.jiedui.adapter.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jiedui.person.PersonId;
import org.jiedui.port.StoreException;

/**
 * Seals values with AES-256-GCM, each bound to what it is and whose it is, so that it opens nowhere else.
 *
 * <p>A sealed value of layout 1 is the byte 1, 12 random bytes of nonce, the ciphertext and 16 bytes of tag. What it is
 * bound to is not in it: its place tells. Safe for use by many threads.
 */
class Sealing {

    static final int KEY_BYTES = 32;

    private static final byte LAYOUT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int HEADER_BYTES = 1 + NONCE_BYTES;

    private final SecureRandom random;

    Sealing(SecureRandom random) {
        this.random = random;
    }

    byte[] newKey() {
        return random(KEY_BYTES);
    }

    /**
     * Seals a value.
     *
     * @param key 32 bytes
     * @param what what the value is and in which version, such as {@code jiedui_person/1}
     */
    byte[] seal(byte[] key, String what, PersonId whose, byte[] clear) {
        ByteBuffer sealed = ByteBuffer.allocate(HEADER_BYTES + clear.length + TAG_BYTES);
        byte[] nonce = random(NONCE_BYTES);
        sealed.put(LAYOUT).put(nonce);
        try {
            cipher(Cipher.ENCRYPT_MODE, key, nonce, what, whose).doFinal(ByteBuffer.wrap(clear), sealed);
        } catch (GeneralSecurityException e) {
            throw new StoreException("A value of " + whose + " could not be sealed.");
        }
        return sealed.array();
    }

    /**
     * Opens what {@link #seal} gave.
     *
     * @throws StoreException if it was sealed under another key or as something else or as another's, or was altered
     */
    byte[] open(byte[] key, String what, PersonId whose, byte[] sealed) {
        if (sealed.length < HEADER_BYTES + TAG_BYTES || sealed[0] != LAYOUT) {
            throw shut(whose);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        ByteBuffer rest = ByteBuffer.wrap(sealed).position(1).get(nonce);
        byte[] clear = new byte[rest.remaining() - TAG_BYTES];
        try {
            cipher(Cipher.DECRYPT_MODE, key, nonce, what, whose).doFinal(rest, ByteBuffer.wrap(clear));
        } catch (GeneralSecurityException e) {
            throw shut(whose);
        }
        return clear;
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String what, PersonId whose)
            throws GeneralSecurityException {
        if (key.length != KEY_BYTES) {
            throw new StoreException("A key of " + whose + " has not the length of a key.");
        }
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG_BYTES, nonce));
        cipher.updateAAD((what + "/" + PersonKind.nameOf(whose)).getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static StoreException shut(PersonId whose) {
        return new StoreException(
                "A sealed value of " + whose + " could not be opened. Maybe it was altered or is another person's?");
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
