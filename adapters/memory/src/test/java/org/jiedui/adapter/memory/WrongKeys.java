package org.jiedui.adapter.memory;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jiedui.person.PersonId;
import org.jiedui.port.Keys;
import org.jiedui.port.StoreException;

/** Keys that guard too little. */
final class WrongKeys {

    private static final MotherId EVERYBODY = MotherId.of("everybody");

    private WrongKeys() {}

    static Stream<Wrong<Keys>> all() {
        return Stream.of(
                new Wrong<>(
                        "keys that are not bound to a person",
                        Unbound::new,
                        "V3_a_destroyed_key_stays_lost_when_a_new_one_is_wrapped",
                        "V3_a_key_is_bound_to_its_person",
                        "V3_a_mother_and_a_child_of_one_id_have_keys_of_their_own"),
                new Wrong<>(
                        "keys that take a child for a mother",
                        Confusing::new,
                        "V3_a_mother_and_a_child_of_one_id_have_keys_of_their_own"),
                new Wrong<>(
                        "keys that do not tell what was altered",
                        Trusting::new,
                        "V3_a_destroyed_key_is_never_unwrapped",
                        "V3_a_destroyed_key_stays_lost_when_a_new_one_is_wrapped",
                        "V3_a_key_is_bound_to_its_person",
                        "V3_a_mother_and_a_child_of_one_id_have_keys_of_their_own",
                        "V3_an_altered_key_is_refused"),
                new Wrong<>(
                        "keys without randomness",
                        () -> new MemoryKeys(new Constant()),
                        "V3_a_destroyed_key_stays_lost_when_a_new_one_is_wrapped",
                        "V3_the_same_key_is_never_wrapped_alike"),
                new Wrong<>(
                        "keys that show what they wrap",
                        Showing::new,
                        "V3_a_wrapped_key_does_not_show_the_key",
                        "V3_an_altered_key_is_refused"),
                new Wrong<>(
                        "keys that are not destroyed",
                        around((right, person) -> {}),
                        "V3_a_destroyed_key_is_never_unwrapped",
                        "V3_a_destroyed_key_stays_lost_when_a_new_one_is_wrapped"),
                new Wrong<>(
                        "keys that are destroyed by another's id",
                        around((right, person) -> {
                            right.destroy(MotherId.of(person.value()));
                            right.destroy(ChildId.of(person.value()));
                        }),
                        "V3_a_mother_and_a_child_of_one_id_have_keys_of_their_own"),
                new Wrong<>("keys that can be destroyed only once", OnceOnly::new, "V3_destroying_twice_does_no_more"),
                new Wrong<>("keys that come back longer", Padding::new, "a_wrapped_key_is_unwrapped_again"));
    }

    /** What is done in place of destroying. */
    private interface Destroying {
        void destroy(Keys right, PersonId person);
    }

    private static Supplier<Keys> around(Destroying destroying) {
        return () -> new Around() {
            @Override
            public void destroy(PersonId person) {
                destroying.destroy(right, person);
            }
        };
    }

    /** Right keys, for wrong ones to be made of. */
    private static class Around implements Keys {
        final Keys right = new MemoryKeys();

        @Override
        public byte[] wrap(PersonId person, byte[] dataKey) {
            return right.wrap(person, dataKey);
        }

        @Override
        public byte[] unwrap(PersonId person, byte[] wrapped) {
            return right.unwrap(person, wrapped);
        }

        @Override
        public void destroy(PersonId person) {
            right.destroy(person);
        }
    }

    private static final class Unbound extends Around {
        private final Set<PersonId> destroyed = new HashSet<>();

        @Override
        public byte[] wrap(PersonId person, byte[] dataKey) {
            destroyed.remove(person);
            return right.wrap(EVERYBODY, dataKey);
        }

        @Override
        public byte[] unwrap(PersonId person, byte[] wrapped) {
            if (destroyed.contains(person)) {
                throw new StoreException("destroyed");
            }
            return right.unwrap(EVERYBODY, wrapped);
        }

        @Override
        public void destroy(PersonId person) {
            destroyed.add(person);
        }
    }

    private static final class Confusing extends Around {
        @Override
        public byte[] wrap(PersonId person, byte[] dataKey) {
            return right.wrap(MotherId.of(person.value()), dataKey);
        }

        @Override
        public byte[] unwrap(PersonId person, byte[] wrapped) {
            return right.unwrap(MotherId.of(person.value()), wrapped);
        }

        @Override
        public void destroy(PersonId person) {
            right.destroy(MotherId.of(person.value()));
        }
    }

    private static final class Trusting extends Around {
        @Override
        public byte[] unwrap(PersonId person, byte[] wrapped) {
            try {
                return right.unwrap(person, wrapped);
            } catch (StoreException e) {
                return new byte[32];
            }
        }
    }

    private static final class Showing extends Around {
        @Override
        public byte[] wrap(PersonId person, byte[] dataKey) {
            byte[] sealed = right.wrap(person, dataKey);
            byte[] wrapped = Arrays.copyOf(dataKey, dataKey.length + sealed.length);
            System.arraycopy(sealed, 0, wrapped, dataKey.length, sealed.length);
            return wrapped;
        }

        @Override
        public byte[] unwrap(PersonId person, byte[] wrapped) {
            // 12 bytes of nonce, the key again and 16 bytes of tag follow the key
            int length = (wrapped.length - 28) / 2;
            if (length < 0) {
                throw new StoreException("too short");
            }
            return right.unwrap(person, Arrays.copyOfRange(wrapped, length, wrapped.length));
        }
    }

    private static final class OnceOnly extends Around {
        private final Set<PersonId> destroyed = new HashSet<>();

        @Override
        public void destroy(PersonId person) {
            if (!destroyed.add(person)) {
                throw new StoreException("destroyed before");
            }
            right.destroy(person);
        }
    }

    private static final class Padding extends Around {
        @Override
        public byte[] unwrap(PersonId person, byte[] wrapped) {
            return Arrays.copyOf(right.unwrap(person, wrapped), 32);
        }
    }

    /** Nothing but zeros. */
    private static final class Constant extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
