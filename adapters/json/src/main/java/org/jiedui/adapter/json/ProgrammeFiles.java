package org.jiedui.adapter.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.jiedui.programme.Programme;

/**
 * Reads programme files: one version of a programme each, JSON in UTF-8, form {@code jiedui-programme-1}.
 *
 * <p>The reader takes nothing that two readers might understand differently: it refuses names given twice, fields it
 * does not know, whatever follows the end, numbers that are not whole, texts with NUL or half a surrogate pair, and files
 * beyond its limits (1 MiB, 12 levels, 2,000 characters a text, 1,000 items a list). A rule that cites a clause whose
 * text the file does not give is refused too.
 *
 * <p>What a file may hold, field by field, is published as a JSON Schema (2020-12): {@link #schema()}, in the jar
 * {@code org/jiedui/adapter/json/jiedui-programme-1.schema.json}. Whatever the schema refuses is refused here; beyond it
 * stand what joins two parts of a file (clauses and their texts, the duty of the standing, the order of tiers and days)
 * and what no schema sees (names given twice, {@code 1.0} for 1).
 *
 * <p>The national gates (adult, clean record check, guardian's consent) are in no file's power (C-12).
 */
public final class ProgrammeFiles {

    private static final Limits LIMITS = new Limits(1 << 20, 12, 64, 2_000, 1_000);

    private ProgrammeFiles() {}

    /**
     * The JSON Schema of programme files, for editors and other programs.
     *
     * @return a JSON text; each field is described in it, with the clauses it comes from
     */
    public static String schema() {
        return new String(Packed.bytes(ProgrammeReader.FORMAT + ".schema.json"), StandardCharsets.UTF_8);
    }

    /**
     * Reads a programme.
     *
     * @param file all bytes of a file
     * @return the programme
     * @throws ProgrammeFormatException if the file is refused, with the fault and its place
     */
    public static Programme read(byte[] file) {
        try {
            return Section.read(StrictReader.read(file, LIMITS), section -> new ProgrammeReader().read(section));
        } catch (Refused refused) {
            throw new ProgrammeFormatException(refused.fault(), refused.place());
        }
    }

    /**
     * Reads a programme that states only what it changes of the one above it, which it names as {@code under}; a file
     * without that field stands alone.
     *
     * @param file all bytes of a file
     * @param above all bytes of the files of the levels above, in any order (law J2); others do no harm
     * @return the programmes of all levels, the uppermost first and this one last, each with what it takes from above;
     *     whether it only tightens is told by {@link Programme#checkUnder}
     * @throws ProgrammeFormatException if a file is refused, with the fault and its place, which may be in a file above
     */
    public static List<Programme> readLayers(byte[] file, Collection<byte[]> above) {
        try {
            List<Json> files =
                    above.stream().map(each -> StrictReader.read(each, LIMITS)).toList();
            return new LayeredFiles(files).read(StrictReader.read(file, LIMITS));
        } catch (Refused refused) {
            throw new ProgrammeFormatException(refused.fault(), refused.place());
        }
    }

    /**
     * Reads a programme from a stream to its end, or until it is longer than a file may be. The stream stays open.
     *
     * @param file a file
     * @return the programme
     * @throws IOException if the stream fails
     * @throws ProgrammeFormatException if the file is refused, with the fault and its place
     */
    public static Programme read(InputStream file) throws IOException {
        return read(file.readNBytes(LIMITS.bytes() + 1));
    }
}
