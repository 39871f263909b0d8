package org.jiedui.adapter.json;

import java.util.Optional;

/** What a text may hold. */
final class Texts {

    private Texts() {}

    /** The fault that makes a text unfit for any form: NUL or half of a surrogate pair. */
    static Optional<Fault> findFault(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return Optional.of(Fault.NUL);
            }
            if (Character.isSurrogate(c)) {
                if (!isPair(text, i)) {
                    return Optional.of(Fault.LONE_SURROGATE);
                }
                i++;
            }
        }
        return Optional.empty();
    }

    private static boolean isPair(String text, int index) {
        return index + 1 < text.length() && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
    }

    /** Whether a text may be shown to people as it is: no control character, nothing that turns the reading around. */
    static boolean isPlain(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c) || turnsReadingAround(c));
    }

    private static boolean turnsReadingAround(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    }
}
