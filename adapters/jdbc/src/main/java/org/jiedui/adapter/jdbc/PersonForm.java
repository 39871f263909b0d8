package org.jiedui.adapter.jdbc;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import org.jiedui.fact.Fields;
import org.jiedui.person.PersonId;
import org.jiedui.port.PersonFile;
import org.jiedui.port.StoreException;

/**
 * The file of a person as bytes: a line {@code person/} and the number of the form, then her fields as canonical text,
 * all in UTF-8. One file has one such form, so that equal files give equal bytes.
 */
final class PersonForm {

    private static final String HEADER = "person/";
    private static final int FORM = 1;

    private PersonForm() {}

    /**
     * The file in the form of today.
     *
     * @throws IllegalArgumentException if a text holds half a surrogate pair, which UTF-8 cannot write
     */
    static byte[] encode(PersonFile file) {
        String text = HEADER + FORM + "\n" + PersonFields.of(file).encode();
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The file of " + file.person().id()
                    + " holds half a character. Maybe a text was cut within a surrogate pair?");
        }
    }

    /**
     * Reads a file of this form or an older one.
     *
     * @param whose who to name where it cannot be read
     * @throws StoreException if the form is newer than this library or the bytes are no file of a person
     */
    static PersonFile decode(PersonId whose, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            int line = text.indexOf('\n');
            if (line < 0 || !text.startsWith(HEADER)) {
                throw unreadable(whose);
            }
            int form = Integer.parseInt(text.substring(HEADER.length(), line));
            return PersonFields.restore(upcast(whose, form, Fields.decode(text.substring(line + 1))));
        } catch (CharacterCodingException | IllegalArgumentException | DateTimeException e) {
            // not even as a cause: their messages quote what they could not read
            throw unreadable(whose);
        }
    }

    /** The fields of an older form as the form of today has them. */
    private static Fields upcast(PersonId whose, int form, Fields fields) {
        if (form > FORM) {
            throw new StoreException("The file of " + whose + " has form " + form + ", and this library knows " + FORM
                    + ". Maybe a newer one wrote it?");
        }
        if (form < FORM) {
            throw unreadable(whose);
        }
        return fields;
    }

    private static StoreException unreadable(PersonId whose) {
        return new StoreException("The file of " + whose + " is not written in any form that is known.");
    }
}
