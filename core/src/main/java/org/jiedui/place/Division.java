package org.jiedui.place;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A division of the tree: its code, name, level, parent and, where known, its point. */
public final class Division {

    private final DivisionCode code;
    private final String name;
    private final DivisionLevel level;
    private final @Nullable DivisionCode parent;
    private final @Nullable Point point;

    private Division(
            DivisionCode code, String name, DivisionLevel level, @Nullable DivisionCode parent, @Nullable Point point) {
        this.code = code;
        this.name = name;
        this.level = level;
        this.parent = parent;
        this.point = point;
    }

    /**
     * A division at the root of its tree, without a point.
     *
     * @param code its code
     * @param name its name
     * @param level its level
     * @return the division
     */
    public static Division of(DivisionCode code, String name, DivisionLevel level) {
        return new Division(code, name, level, null, null);
    }

    /**
     * The same division under a parent.
     *
     * @param parent the code of the division above
     * @return a copy
     */
    public Division under(DivisionCode parent) {
        return new Division(code, name, level, parent, point);
    }

    /**
     * The same division at a point.
     *
     * @param point where people of this division are taken to live
     * @return a copy
     */
    public Division at(Point point) {
        return new Division(code, name, level, parent, point);
    }

    /**
     * Its code.
     *
     * @return the code
     */
    public DivisionCode code() {
        return code;
    }

    /**
     * Its name.
     *
     * @return as published, such as 枝江市
     */
    public String name() {
        return name;
    }

    /**
     * Its level, as the roster of divisions says, which is not always what the digits say.
     *
     * @return the level
     */
    public DivisionLevel level() {
        return level;
    }

    /**
     * The division above.
     *
     * @return empty at the root
     */
    public Optional<DivisionCode> findParent() {
        return Optional.ofNullable(parent);
    }

    /**
     * Its point.
     *
     * @return empty if no coordinates are known
     */
    public Optional<Point> findPoint() {
        return Optional.ofNullable(point);
    }

    @Override
    public String toString() {
        return code + " " + level;
    }
}
