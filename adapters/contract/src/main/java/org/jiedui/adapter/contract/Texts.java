package org.jiedui.adapter.contract;

/** Texts that are hard to keep. */
final class Texts {

    private static final int LENGTH = 1_000_000;

    private Texts() {}

    /** More than a million characters: each of the basic plane but U+0000, some of the others, line ends, escapes. */
    static String ofEveryKind() {
        StringBuilder text = new StringBuilder("\\ \\n \r\n % _ ' \" ;");
        for (int c = 1; c <= Character.MAX_CODE_POINT; c += c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 1 : 97) {
            if (Character.getType(c) != Character.SURROGATE) {
                text.appendCodePoint(c);
            }
        }
        while (text.length() < LENGTH) {
            text.append("结对 all the way\n");
        }
        return text.toString();
    }
}
