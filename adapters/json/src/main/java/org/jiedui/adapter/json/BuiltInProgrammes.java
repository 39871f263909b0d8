package org.jiedui.adapter.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedui.programme.Programme;

/**
 * The programmes that come with the library: {@code hubei-provincial} (H), {@code school} (S) and
 * {@code county-education} (E), after three plans of about 2009 to 2013, under today's national gates.
 *
 * <p>Safe for use by many threads; each call reads the file anew.
 */
public final class BuiltInProgrammes {

    private static final List<String> IDS = List.of("hubei-provincial", "school", "county-education");
    private static final String NATIONAL = "national";

    private BuiltInProgrammes() {}

    /**
     * Their ids.
     *
     * @return an unmodifiable list
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * A programme.
     *
     * @param id its id
     * @return the programme
     * @throws IllegalArgumentException if there is none of that id
     */
    public static Programme get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("The built-in programmes are " + IDS + "."));
    }

    /**
     * A programme that may not be built in.
     *
     * @param id its id
     * @return empty if there is none of that id
     */
    public static Optional<Programme> find(String id) {
        return IDS.contains(id) ? Optional.of(ProgrammeFiles.read(bytes(id))) : Optional.empty();
    }

    /**
     * The widest programme that the law lets anybody resolve (C-12): every other is measured by it.
     *
     * @return the programme {@code national}, by which alone nobody is paired
     */
    public static Programme national() {
        return ProgrammeFiles.read(bytes(NATIONAL));
    }

    /**
     * The files themselves, {@code national} too, for programmes under one of them.
     *
     * @return all bytes of each
     */
    public static List<byte[]> files() {
        return Stream.concat(Stream.of(NATIONAL), IDS.stream())
                .map(BuiltInProgrammes::bytes)
                .toList();
    }

    private static byte[] bytes(String id) {
        return Packed.bytes(id + ".json");
    }
}
