package org.jiedui.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.PersonId;
import org.jiedui.port.StoreException;
import org.junit.jupiter.api.Test;

class SealingTest {

    private static final MotherId LIN = MotherId.of("m-1");
    private static final String WHAT = "jiedui_person/1";
    private static final byte[] CLEAR = "林𠮷秀".getBytes(StandardCharsets.UTF_8);

    /** Under a key of 32 zeros. */
    private static final String GOLDEN =
            "0177b96bff1e6bffc5d281da80722c06d66c723c1a3ba7b16b717dcec780c9e0bc74b6ad5995e5";

    private final Sealing sealing = new Sealing(new SecureRandom());
    private final byte[] key = sealing.newKey();
    private final byte[] sealed = sealing.seal(key, WHAT, LIN, CLEAR);

    @Test
    void what_was_sealed_opens_again() {
        assertArrayEquals(CLEAR, sealing.open(key, WHAT, LIN, sealed));
        byte[] nothing = sealing.seal(key, WHAT, LIN, new byte[0]);
        assertArrayEquals(new byte[0], sealing.open(key, WHAT, LIN, nothing));
    }

    @Test
    void layout_1_opens_as_it_was_released() {
        byte[] released = HexFormat.of().parseHex(GOLDEN);
        assertArrayEquals(CLEAR, sealing.open(new byte[32], WHAT, LIN, released));
    }

    @Test
    void V3_a_sealed_value_opens_for_nobody_else() {
        assertShut(key, WHAT, MotherId.of("m-2"), sealed);
        assertShut(key, WHAT, ChildId.of("m-1"), sealed);
    }

    @Test
    void V3_a_sealed_value_opens_as_nothing_else() {
        assertShut(key, "jiedui_person/2", LIN, sealed);
        assertShut(key, "jiedui_key/1", LIN, sealed);
    }

    @Test
    void V3_a_sealed_value_opens_under_no_other_key() {
        assertShut(sealing.newKey(), WHAT, LIN, sealed);
        assertShut(new byte[16], WHAT, LIN, sealed);
        assertShut(new byte[0], WHAT, LIN, sealed);
    }

    @Test
    void V3_every_altered_byte_is_refused() {
        for (int i = 0; i < sealed.length; i++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                byte[] altered = sealed.clone();
                altered[i] ^= (byte) (1 << bit);
                assertShut(key, WHAT, LIN, altered);
            }
        }
    }

    @Test
    void V3_every_other_length_is_refused() {
        for (int length = 0; length < sealed.length + 3; length++) {
            if (length != sealed.length) {
                assertShut(key, WHAT, LIN, Arrays.copyOf(sealed, length));
            }
        }
    }

    @Test
    void V3_no_nonce_comes_twice() {
        Set<List<Byte>> nonces = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            nonces.add(nonce(sealing.seal(key, WHAT, LIN, CLEAR)));
        }
        assertEquals(1000, nonces.size());
    }

    @Test
    void V3_the_value_cannot_be_read_in_it() {
        String text = new String(sealed, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains(new String(CLEAR, 0, 3, StandardCharsets.ISO_8859_1)));
    }

    private static List<Byte> nonce(byte[] value) {
        return List.of(
                value[1], value[2], value[3], value[4], value[5], value[6], value[7], value[8], value[9], value[10],
                value[11], value[12]);
    }

    /** Refused without a value and without what the cipher says. */
    private void assertShut(byte[] with, String what, PersonId whose, byte[] value) {
        StoreException refused = assertThrows(StoreException.class, () -> sealing.open(with, what, whose, value));
        assertNull(refused.getCause());
        assertFalse(refused.getMessage().matches("(?i).*(tag|cipher|mac|padding).*"), refused.getMessage());
    }
}
