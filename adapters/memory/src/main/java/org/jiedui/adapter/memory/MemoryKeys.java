package org.jiedui.adapter.memory;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jiedui.person.MotherId;
import org.jiedui.person.PersonId;
import org.jiedui.port.Keys;
import org.jiedui.port.StoreException;

/**
 * One key a person in memory, which wraps her data keys with AES-256-GCM bound to her: a wrapped key is 12 bytes of
 * nonce, the ciphertext and 16 bytes of tag. All is lost with the process. Safe for use by many threads.
 */
public final class MemoryKeys implements Keys {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Map<PersonId, SecretKey> keys = new ConcurrentHashMap<>();
    private final SecureRandom random;

    /** Keys from the platform's randomness. */
    public MemoryKeys() {
        this(new SecureRandom());
    }

    /**
     * Keys from this randomness.
     *
     * @param random where keys and nonces come from
     */
    public MemoryKeys(SecureRandom random) {
        this.random = random;
    }

    @Override
    public byte[] wrap(PersonId person, byte[] dataKey) {
        SecretKey key = keys.computeIfAbsent(person, id -> new SecretKeySpec(random(KEY_BYTES), "AES"));
        byte[] nonce = random(NONCE_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, person, key, nonce).doFinal(dataKey);
            byte[] wrapped = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, wrapped, NONCE_BYTES, sealed.length);
            return wrapped;
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java platform has AES-GCM", e);
        }
    }

    @Override
    public byte[] unwrap(PersonId person, byte[] wrapped) {
        SecretKey key = keys.get(person);
        if (key == null || wrapped.length < NONCE_BYTES) {
            throw cannotUnwrap();
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, person, key, wrapped)
                    .doFinal(wrapped, NONCE_BYTES, wrapped.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw cannotUnwrap();
        }
    }

    @Override
    public void destroy(PersonId person) {
        keys.remove(person);
    }

    private static Cipher cipher(int mode, PersonId person, SecretKey key, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
        cipher.updateAAD(name(person).getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static String name(PersonId person) {
        return (person instanceof MotherId ? "mother/" : "child/") + person.value();
    }

    private static StoreException cannotUnwrap() {
        return new StoreException("A data key could not be unwrapped. Maybe it was destroyed or is another person's?");
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
