package org.jiedui.adapter.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.PersonId;
import org.jiedui.port.Keys;
import org.jiedui.port.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Keys} promises (law V3). Extend it in the tests of your adapter. */
public abstract class KeysContract {

    private static final MotherId LIN = MotherId.of("m-1");
    private static final byte[] DATA_KEY =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0ff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");

    private Keys keys;

    /** For your subclass. */
    protected KeysContract() {}

    /**
     * Keys that know nobody. Asked for once before each test.
     *
     * @return the keys under test
     */
    protected abstract Keys keys();

    @BeforeEach
    void openTheKeys() {
        keys = keys();
    }

    @Test
    void a_wrapped_key_is_unwrapped_again() {
        byte[] first = keys.wrap(LIN, DATA_KEY);
        byte[] second = keys.wrap(LIN, new byte[16]);
        assertArrayEquals(DATA_KEY, keys.unwrap(LIN, first));
        assertArrayEquals(new byte[16], keys.unwrap(LIN, second));
    }

    @Test
    void V3_a_wrapped_key_does_not_show_the_key() {
        String wrapped = HexFormat.of().formatHex(keys.wrap(LIN, DATA_KEY));
        assertFalse(wrapped.contains(HexFormat.of().formatHex(DATA_KEY, 0, 8)));
        assertFalse(wrapped.contains(HexFormat.of().formatHex(DATA_KEY, 24, 32)));
    }

    @Test
    void V3_the_same_key_is_never_wrapped_alike() {
        assertFalse(Arrays.equals(keys.wrap(LIN, DATA_KEY), keys.wrap(LIN, DATA_KEY)));
    }

    @Test
    void V3_a_key_is_bound_to_its_person() {
        byte[] wrapped = keys.wrap(LIN, DATA_KEY);
        keys.wrap(MotherId.of("m-2"), DATA_KEY);
        assertRefused(MotherId.of("m-2"), wrapped);
        assertRefused(MotherId.of("m-3"), wrapped);
    }

    @Test
    void V3_a_mother_and_a_child_of_one_id_have_keys_of_their_own() {
        byte[] wrapped = keys.wrap(MotherId.of("x"), DATA_KEY);
        keys.wrap(ChildId.of("x"), DATA_KEY);
        assertRefused(ChildId.of("x"), wrapped);
        keys.destroy(ChildId.of("x"));
        assertArrayEquals(DATA_KEY, keys.unwrap(MotherId.of("x"), wrapped));
    }

    @Test
    void V3_an_altered_key_is_refused() {
        byte[] wrapped = keys.wrap(LIN, DATA_KEY);
        for (int i = 0; i < wrapped.length; i++) {
            byte[] altered = wrapped.clone();
            altered[i] ^= 1;
            assertRefused(LIN, altered);
        }
        for (int length : List.of(0, 1, wrapped.length - 1, wrapped.length + 1)) {
            assertRefused(LIN, Arrays.copyOf(wrapped, length));
        }
    }

    @Test
    void V3_a_destroyed_key_is_never_unwrapped() {
        byte[] wrapped = keys.wrap(LIN, DATA_KEY);
        keys.destroy(LIN);
        assertRefused(LIN, wrapped);
    }

    @Test
    void V3_a_destroyed_key_stays_lost_when_a_new_one_is_wrapped() {
        byte[] old = keys.wrap(LIN, DATA_KEY);
        keys.destroy(LIN);
        byte[] later = keys.wrap(LIN, DATA_KEY);
        assertRefused(LIN, old);
        assertArrayEquals(DATA_KEY, keys.unwrap(LIN, later));
    }

    @Test
    void V3_destroying_twice_does_no_more() {
        byte[] other = keys.wrap(MotherId.of("m-2"), DATA_KEY);
        keys.wrap(LIN, DATA_KEY);
        keys.destroy(LIN);
        assertDoesNotThrow(() -> keys.destroy(LIN));
        assertDoesNotThrow(() -> keys.destroy(MotherId.of("m-3")));
        assertArrayEquals(DATA_KEY, keys.unwrap(MotherId.of("m-2"), other));
    }

    private void assertRefused(PersonId person, byte[] wrapped) {
        assertThrows(StoreException.class, () -> keys.unwrap(person, wrapped));
    }
}
