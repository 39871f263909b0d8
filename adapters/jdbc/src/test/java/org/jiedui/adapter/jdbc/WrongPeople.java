package org.jiedui.adapter.jdbc;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jiedui.adapter.jdbc.server.Sql;
import org.jiedui.person.MotherId;
import org.jiedui.person.PersonId;
import org.jiedui.port.People;
import org.jiedui.port.PersonFile;
import org.jiedui.port.StoreException;

/**
 * A directory that gives something away.
 *
 * @param name what is wrong with it
 * @param directory makes one from a database and its keys
 * @param promises the tests that catch it, and no other does
 */
record WrongPeople(String name, BiFunction<DataSource, KeyRing, People> directory, Set<String> promises) {

    private static final MotherId EVERYBODY = MotherId.of("everybody");

    static Stream<WrongPeople> all() {
        return Stream.of(
                wrong(
                        "seals that are bound to nobody",
                        (source, keys) -> new JdbcPeople(source, keys, new Unbound()),
                        "V3_a_row_opens_for_no_other_person_even_under_keys_that_bind_nobody"),
                wrong(
                        "one nonce for all",
                        (source, keys) -> new JdbcPeople(source, keys, new Sealing(new OneNonce())),
                        "V3_no_nonce_is_used_twice_with_one_data_key"),
                wrong(
                        "seals that do not tell what was altered",
                        (source, keys) -> new JdbcPeople(source, keys, new Trusting()),
                        "V3_a_row_opens_for_no_other_person_even_under_keys_that_bind_nobody",
                        "V3_every_altered_byte_of_a_row_is_refused"),
                wrong(
                        "a key for all",
                        (source, keys) -> new JdbcPeople(source, new OneKey(keys), new Unbound()),
                        "V3_a_row_opens_for_no_other_person",
                        "V3_a_row_opens_for_no_other_person_even_under_keys_that_bind_nobody",
                        "V3_a_row_that_comes_back_after_erasure_gives_no_file",
                        "V3_a_row_that_comes_back_when_the_person_did_gives_no_file"),
                wrong(
                        "keys that outlive an erasure",
                        (source, keys) -> new JdbcPeople(source, new Lasting(keys), sealing()),
                        "V3_a_row_that_comes_back_after_erasure_gives_no_file",
                        "V3_a_row_that_comes_back_when_the_person_did_gives_no_file",
                        "V3_nothing_but_the_other_person_is_left_after_erasure"),
                wrong(
                        "rows that outlive an erasure",
                        (source, keys) -> new Remaining(source, new JdbcPeople(source, keys, sealing())),
                        "V3_nothing_but_the_other_person_is_left_after_erasure"),
                wrong(
                        "a plain column to search by",
                        (source, keys) -> new Searchable(source, new JdbcPeople(source, keys, sealing())),
                        "V3_no_value_is_readable_in_any_column"));
    }

    private static WrongPeople wrong(
            String name, BiFunction<DataSource, KeyRing, People> directory, String... promises) {
        return new WrongPeople(name, directory, Set.of(promises));
    }

    private static Sealing sealing() {
        return new Sealing(new SecureRandom());
    }

    @Override
    public String toString() {
        return name;
    }

    /** So that it is not caught by whom it names where it refuses. */
    private static <T> T naming(PersonId whose, Supplier<T> opening) {
        try {
            return opening.get();
        } catch (StoreException refused) {
            throw new StoreException("A value of " + whose + " does not open.");
        }
    }

    private static final class Unbound extends Sealing {
        Unbound() {
            super(new SecureRandom());
        }

        @Override
        byte[] seal(byte[] key, String what, PersonId whose, byte[] clear) {
            return super.seal(key, what, EVERYBODY, clear);
        }

        @Override
        byte[] open(byte[] key, String what, PersonId whose, byte[] sealed) {
            return naming(whose, () -> super.open(key, what, EVERYBODY, sealed));
        }
    }

    /** Random keys, but whatever is as short as a nonce is always the same. */
    private static final class OneNonce extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            super.nextBytes(bytes);
            if (bytes.length == 12) {
                Arrays.fill(bytes, (byte) 7);
            }
        }
    }

    /** Decrypts and never looks at the tag. */
    private static final class Trusting extends Sealing {
        Trusting() {
            super(new SecureRandom());
        }

        @Override
        byte[] open(byte[] key, String what, PersonId whose, byte[] sealed) {
            // the counter with which GCM encrypts its first block
            byte[] counter = Arrays.copyOf(Arrays.copyOfRange(sealed, 1, 13), 16);
            counter[15] = 2;
            try {
                Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
                cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(counter));
                return cipher.doFinal(sealed, 13, sealed.length - 13 - 16);
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }
    }

    private record OneKey(KeyRing right) implements KeyRing {
        @Override
        public Held find(Connection connection, Collection<? extends PersonId> people) throws SQLException {
            return held(right.find(connection, List.of(EVERYBODY)));
        }

        @Override
        public Held take(Connection connection, Collection<? extends PersonId> people) throws SQLException {
            return held(right.take(connection, List.of(EVERYBODY)));
        }

        @Override
        public void destroy(Connection connection, PersonId person) {}

        private static Held held(Held everybodys) {
            return new Held() {
                @Override
                public byte[] wrap(PersonId person, byte[] dataKey) {
                    return everybodys.wrap(EVERYBODY, dataKey);
                }

                @Override
                public Optional<byte[]> unwrap(PersonId person, byte[] wrapped) {
                    return naming(person, () -> everybodys.unwrap(EVERYBODY, wrapped));
                }
            };
        }
    }

    private record Lasting(KeyRing right) implements KeyRing {
        @Override
        public Held find(Connection connection, Collection<? extends PersonId> people) throws SQLException {
            return right.find(connection, people);
        }

        @Override
        public Held take(Connection connection, Collection<? extends PersonId> people) throws SQLException {
            return right.take(connection, people);
        }

        @Override
        public void destroy(Connection connection, PersonId person) {}
    }

    /** A right directory, for wrong ones to be put around. */
    private abstract static class Around implements People {
        final DataSource source;
        final People right;

        Around(DataSource source, People right) {
            this.source = source;
            this.right = right;
        }

        @Override
        public Optional<PersonFile> find(PersonId id) {
            return right.find(id);
        }

        @Override
        public List<PersonFile> list(Collection<? extends PersonId> ids) {
            return right.list(ids);
        }

        @Override
        public void put(PersonFile file) {
            right.put(file);
        }

        @Override
        public void erase(PersonId id) {
            right.erase(id);
        }
    }

    private static final class Remaining extends Around {
        Remaining(DataSource source, People right) {
            super(source, right);
        }

        @Override
        public void erase(PersonId id) {
            List<byte[]> row = SealedRows.ofPeople(source).of(id);
            right.erase(id);
            SealedRows.ofPeople(source).set(id, row);
        }
    }

    private static final class Searchable extends Around {
        Searchable(DataSource source, People right) {
            super(source, right);
        }

        @Override
        public void put(PersonFile file) {
            right.put(file);
            Sql.run(source, "alter table jiedui_person add column if not exists home varchar(12)");
            Sql.run(
                    source,
                    "update jiedui_person set home = '"
                            + file.person().division().digits() + "'");
        }
    }
}
