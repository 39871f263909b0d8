package org.jiedui.rule;

/**
 * The version of the programme by which a decision was taken (law R3): stored with every decision, never rewritten.
 *
 * @param programme the programme's id, such as {@code hubei-provincial}
 * @param number 1 or more, rising with each version
 */
public record ProgrammeVersion(String programme, int number) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the id is blank or the number is below 1
     */
    public ProgrammeVersion {
        if (programme.isBlank() || number < 1) {
            throw new IllegalArgumentException("A programme version has an id and a number from 1.");
        }
    }

    @Override
    public String toString() {
        return programme + "@" + number;
    }
}
