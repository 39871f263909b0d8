package org.jiedui.rule;

import java.util.Set;

/**
 * The order of a field of a programme: which values a lower level may put in place of the one above, so that whatever it
 * admits is admitted above as well (law J1).
 *
 * @param <T> the type of the field
 */
@FunctionalInterface
public interface Tightens<T> {

    /**
     * Whether the value below is as strict as the one above, or stricter.
     *
     * @param above the value of the upper level
     * @param below the value of the lower level
     * @return true if both are equal
     */
    boolean allows(T above, T below);

    /**
     * A least number, which may be raised.
     *
     * @return the order
     */
    static Tightens<Integer> minimumMayRise() {
        return (above, below) -> below >= above;
    }

    /**
     * A greatest number, which may be lowered.
     *
     * @return the order
     */
    static Tightens<Integer> maximumMayFall() {
        return (above, below) -> below <= above;
    }

    /**
     * What is admitted, one by one: some may be left out.
     *
     * @param <E> the type of an element
     * @return the order
     */
    static <E> Tightens<Set<E>> setMayShrink() {
        return (above, below) -> above.containsAll(below);
    }

    /**
     * What is admitted where it is named, or everything where nothing is: some may be left out, but not all.
     *
     * @param <E> the type of an element
     * @return the order
     */
    static <E> Tightens<Set<E>> choiceMayShrink() {
        return (above, below) -> above.isEmpty() || (!below.isEmpty() && above.containsAll(below));
    }

    /**
     * What is demanded, one by one: more may be added.
     *
     * @param <E> the type of an element
     * @return the order
     */
    static <E> Tightens<Set<E>> setMayGrow() {
        return (above, below) -> below.containsAll(above);
    }

    /**
     * A permission, which may be withdrawn.
     *
     * @return the order
     */
    static Tightens<Boolean> permissionMayEnd() {
        return (above, below) -> above || !below;
    }

    /**
     * A setting that only the upper level makes.
     *
     * @param <T> the type of the field
     * @return the order
     */
    static <T> Tightens<T> setAboveOnly() {
        return Object::equals;
    }

    /**
     * A setting that admits and refuses nobody, so every level makes its own.
     *
     * @param <T> the type of the field
     * @return the order
     */
    static <T> Tightens<T> free() {
        return (above, below) -> true;
    }
}
