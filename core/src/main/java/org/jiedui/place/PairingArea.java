package org.jiedui.place;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a programme lets mothers and children be paired: people whose codes have the same key share an area.
 *
 * <p>The key is taken from the digits alone, never from the tree: a code coarser than the level shares its area only
 * with codes of the same digits.
 */
public final class PairingArea {

    private static final PairingArea EVERYWHERE = new PairingArea(0, Set.of());

    private final int digits;
    private final Set<String> directPrefixes;

    private PairingArea(int digits, Set<String> directPrefixes) {
        this.digits = digits;
        this.directPrefixes = Set.copyOf(directPrefixes);
    }

    /**
     * One area for everybody.
     *
     * @return the area with the empty key
     */
    public static PairingArea everywhere() {
        return EVERYWHERE;
    }

    /**
     * An area for each division of a level.
     *
     * @param level the level
     * @return areas keyed by the level's leading digits
     */
    public static PairingArea each(DivisionLevel level) {
        return new PairingArea(level.digits(), Set.of());
    }

    /**
     * The same areas, but each county an area of its own where no prefecture stands between county and province, as in
     * 4290.
     *
     * @param prefixes the leading digits of such codes
     * @return a copy
     */
    public PairingArea countiesUnder(Set<String> prefixes) {
        return new PairingArea(digits, prefixes);
    }

    /**
     * The key of the area of a code.
     *
     * @param code where somebody lives
     * @return leading digits; empty where there is one area for everybody
     */
    public String keyOf(DivisionCode code) {
        return code.digits().substring(0, keyLength(code.digits()));
    }

    /**
     * The division that a key stands for.
     *
     * @param key a key of this area
     * @return the code of those digits; all zeros for the empty key
     */
    public static DivisionCode divisionOf(String key) {
        return DivisionCode.ofPrefix(key);
    }

    /**
     * Whether each of these areas lies inside one area of another kind.
     *
     * @param above areas of an upper level
     * @return true if nobody who shares an area here lives in two areas there
     */
    public boolean isWithin(PairingArea above) {
        return Stream.of(Stream.of(""), directPrefixes.stream(), above.directPrefixes.stream())
                .flatMap(prefixes -> prefixes)
                .allMatch(code -> keyLength(code) >= above.keyLength(code));
    }

    private int keyLength(String code) {
        boolean direct = directPrefixes.stream().anyMatch(code::startsWith);
        return direct ? DivisionLevel.COUNTY.digits() : digits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PairingArea that && digits == that.digits && directPrefixes.equals(that.directPrefixes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(digits, directPrefixes);
    }
}
