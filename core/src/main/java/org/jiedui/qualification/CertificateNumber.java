package org.jiedui.qualification;

import org.jiedui.rule.Tokens;

/**
 * The number of a certificate, given by the province (H-26).
 *
 * @param value 1 to 64 ASCII letters, digits, hyphens, underscores or dots
 */
public record CertificateNumber(String value) {

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public CertificateNumber {
        Tokens.requireId(value, "A certificate's number");
    }

    /**
     * The number of this text.
     *
     * @param value the province's own
     * @return the number
     * @throws IllegalArgumentException if the value has another shape
     */
    public static CertificateNumber of(String value) {
        return new CertificateNumber(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
