package org.jiedui.example.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jiedui.example.office.csv.TableReader;

/** Opens files and knows afterwards what each held, by its SHA-256. */
final class Digests implements TableReader.Opening {

    private final TableReader.Opening opening;
    private final Map<Path, MessageDigest> digests = new HashMap<>();

    Digests(TableReader.Opening opening) {
        this.opening = opening;
    }

    @Override
    public InputStream open(Path file) throws IOException {
        MessageDigest digest = sha256();
        digests.put(file, digest);
        return new DigestInputStream(opening.open(file), digest);
    }

    /** Takes the digest of a file that was read to its end. */
    byte[] take(Path file) {
        return Objects.requireNonNull(digests.remove(file), "Only a file that was read has a digest, once.")
                .digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
