package org.jiedui.example.office;

/** The command-line program. */
public final class Office {
    private Office() {}

    public static void main(String[] args) {
        System.out.println("jiedui");
    }
}
