package org.jiedui.standing;

import java.util.Optional;
import org.jiedui.person.ChildId;
import org.jiedui.person.MotherId;
import org.jspecify.annotations.Nullable;

/** Suspected harm to a child (M-10). What was seen or heard is a sealed note of the host. */
public final class Suspicion {

    private final ChildId child;
    private final @Nullable MotherId suspected;

    private Suspicion(ChildId child, @Nullable MotherId suspected) {
        this.child = child;
        this.suspected = suspected;
    }

    /**
     * Harm to a child, with nobody of the register under suspicion.
     *
     * @param child the child
     * @return the suspicion
     */
    public static Suspicion about(ChildId child) {
        return new Suspicion(child, null);
    }

    /**
     * The same suspicion, of a mother.
     *
     * @param mother who is suspended at once
     * @return a copy
     */
    public Suspicion of(MotherId mother) {
        return new Suspicion(child, mother);
    }

    /**
     * The child.
     *
     * @return its id
     */
    public ChildId child() {
        return child;
    }

    /**
     * The mother under suspicion.
     *
     * @return empty if nobody of the register is
     */
    public Optional<MotherId> findSuspected() {
        return Optional.ofNullable(suspected);
    }

    @Override
    public String toString() {
        return "Suspicion[" + child + "]";
    }
}
