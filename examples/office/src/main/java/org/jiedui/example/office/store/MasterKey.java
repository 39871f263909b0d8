package org.jiedui.example.office.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key under which the keys of people are sealed. Prints as nothing but its name. */
final class MasterKey {

    static final int BYTES = 32;
    static final String VARIABLE = "JIEDUI_MASTER_KEY";

    private static final String CONTENT_LABEL = "jiedui office content key";

    private final byte[] bytes;

    private MasterKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static MasterKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new MasterKey(bytes);
    }

    static MasterKey of(Map<String, String> environment) {
        String digits = environment.getOrDefault(VARIABLE, "");
        if (!digits.matches("[0-9a-fA-F]{64}")) {
            throw new UnusableStoreException(
                    digits.isEmpty() ? VARIABLE + " is not set" : VARIABLE + " is not 64 hexadecimal digits");
        }
        return new MasterKey(HexFormat.of().parseHex(digits));
    }

    static MasterKey read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != BYTES) {
                throw new UnusableStoreException("the master key has not " + BYTES + " bytes");
            }
            return new MasterKey(bytes);
        } catch (IOException e) {
            throw new UnusableStoreException("the master key cannot be read");
        }
    }

    /** Puts the key whole into its place, for the owner's eyes only. */
    void write(Path file) {
        try {
            Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "master", ".part", ownersOnly());
            Files.write(draft, bytes);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UnusableStoreException("the master key cannot be written");
        }
    }

    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** A key of its own for the hashes of commands, so that the master key is used for one thing only. */
    byte[] contentKey() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return mac.doFinal(CONTENT_LABEL.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java platform has HMAC-SHA-256", e);
        }
    }
}
