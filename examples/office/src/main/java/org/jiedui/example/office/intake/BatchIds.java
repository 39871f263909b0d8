package org.jiedui.example.office.intake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jiedui.fact.Command;
import org.jiedui.person.PersonId;

/**
 * Ids of the commands of one import: the same file, person and step give the same id in the same store, so that a file
 * that comes twice asks for nothing new. Under the store's secret, so that they tell nothing of what the file holds.
 */
final class BatchIds {

    private static final String ACTOR = "office";
    private static final int DIGITS = 40;

    private final byte[] secret;
    private final byte[] file;

    /**
     * Ids for one file.
     *
     * @param secret the store's
     * @param file the digest of the file
     */
    BatchIds(byte[] secret, byte[] file) {
        this.secret = secret.clone();
        this.file = file.clone();
    }

    Command command(PersonId person, String step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(file);
            byte[] id = mac.doFinal((step + " " + person.value()).getBytes(StandardCharsets.UTF_8));
            return Command.of("import-" + HexFormat.of().formatHex(id).substring(0, DIGITS), ACTOR);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java platform has HMAC-SHA-256", e);
        }
    }
}
