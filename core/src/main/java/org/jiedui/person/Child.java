package org.jiedui.person;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiedui.place.DivisionCode;
import org.jspecify.annotations.Nullable;

/** What the rules need to know of a child, and nothing a card would show. Prints as its id alone. */
public final class Child implements Person {

    private final ChildId id;
    private final LocalDate born;
    private final DivisionCode division;
    private final ParentsAway parentsAway;
    private final Set<Need> needs;
    private final Urgency urgency;
    private final boolean atSchool;
    private final Stage stage;
    private final @Nullable MotherId classTeacher;

    private Child(Builder builder) {
        id = builder.id;
        born = builder.born;
        division = builder.division;
        parentsAway = builder.parentsAway;
        needs = Set.copyOf(builder.needs);
        urgency = builder.urgency;
        atSchool = builder.atSchool;
        stage = builder.stage;
        classTeacher = builder.classTeacher;
    }

    /**
     * Starts a child of whom only this is known.
     *
     * @param id the host's own key
     * @param born the date of birth
     * @param division where the child lives
     * @return a builder: nothing known of the parents, no needs, least urgent, not at school, compulsory stage
     */
    public static Builder of(ChildId id, LocalDate born, DivisionCode division) {
        return new Builder(id, born, division);
    }

    @Override
    public ChildId id() {
        return id;
    }

    /**
     * The date of birth.
     *
     * @return the date
     */
    public LocalDate born() {
        return born;
    }

    @Override
    public DivisionCode division() {
        return division;
    }

    /**
     * Which parents are away.
     *
     * @return as the survey states
     */
    public ParentsAway parentsAway() {
        return parentsAway;
    }

    /**
     * What the child lacks most.
     *
     * @return an unmodifiable set, perhaps empty
     */
    public Set<Need> needs() {
        return needs;
    }

    /**
     * How urgently the child needs somebody.
     *
     * @return the urgency
     */
    public Urgency urgency() {
        return urgency;
    }

    /**
     * Whether a school and class are known.
     *
     * @return false before school age or where the school is not known
     */
    public boolean isAtSchool() {
        return atSchool;
    }

    /**
     * The stage of schooling whose terms hold.
     *
     * @return the stage
     */
    public Stage stage() {
        return stage;
    }

    /**
     * The mother who is the child's own class teacher.
     *
     * @return empty if the class teacher is no Caring Mother
     */
    public Optional<MotherId> findClassTeacher() {
        return Optional.ofNullable(classTeacher);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Child that
                && id.equals(that.id)
                && born.equals(that.born)
                && division.equals(that.division)
                && parentsAway == that.parentsAway
                && needs.equals(that.needs)
                && urgency.equals(that.urgency)
                && atSchool == that.atSchool
                && stage.equals(that.stage)
                && Objects.equals(classTeacher, that.classTeacher);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Child[" + id + "]";
    }

    /** Adds what is known of a child. */
    public static final class Builder {

        private final ChildId id;
        private final LocalDate born;
        private final DivisionCode division;
        private ParentsAway parentsAway = ParentsAway.UNSTATED;
        private Set<Need> needs = Set.of();
        private Urgency urgency = Urgency.LEAST;
        private boolean atSchool;
        private Stage stage = Stage.COMPULSORY;
        private @Nullable MotherId classTeacher;

        private Builder(ChildId id, LocalDate born, DivisionCode division) {
            this.id = id;
            this.born = born;
            this.division = division;
        }

        /**
         * Which parents are away.
         *
         * @param parentsAway as the survey states
         * @return this builder
         */
        public Builder parentsAway(ParentsAway parentsAway) {
            this.parentsAway = parentsAway;
            return this;
        }

        /**
         * What the child lacks most.
         *
         * @param needs any number of needs
         * @return this builder
         */
        public Builder needs(Set<Need> needs) {
            this.needs = needs;
            return this;
        }

        /**
         * How urgently the child needs somebody.
         *
         * @param urgency the urgency
         * @return this builder
         */
        public Builder urgency(Urgency urgency) {
            this.urgency = urgency;
            return this;
        }

        /**
         * The child attends a school.
         *
         * @param stage the stage whose terms hold
         * @return this builder
         */
        public Builder atSchool(Stage stage) {
            this.atSchool = true;
            this.stage = stage;
            return this;
        }

        /**
         * The stage whose terms hold, where no school is known.
         *
         * @param stage the stage
         * @return this builder
         */
        public Builder stage(Stage stage) {
            this.stage = stage;
            return this;
        }

        /**
         * The child's class teacher is herself a Caring Mother.
         *
         * @param mother her id
         * @return this builder
         */
        public Builder classTeacher(MotherId mother) {
            this.classTeacher = mother;
            return this;
        }

        /**
         * The child as told so far.
         *
         * @return the child
         */
        public Child build() {
            return new Child(this);
        }
    }
}
