package org.jiedui.adapter.memory.law;

import java.util.function.UnaryOperator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.PerProperty;

/** Commands that are sent together have the effects and answers of the same commands sent one by one. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // whole histories of zeros prove nothing
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class TogetherProperties {

    @Property
    @Tag("S3")
    void S3_commands_sent_together_are_answered_like_one_by_one(@ForAll History history, @ForAll int split) {
        Twins.compare(history, split, UnaryOperator.identity(), Sending.together());
    }

    @Property
    @Tag("S3")
    void S3_those_that_were_overtaken_are_decided_anew_in_their_order(@ForAll History history, @ForAll int split) {
        Twins.compare(history, split, kept -> new FaultyCommits.Overtaken(kept, split), Sending.together());
    }

    @Property
    @Tag("S2")
    @Tag("S3")
    void S3_no_command_is_done_twice_where_the_line_is_cut(@ForAll History history, @ForAll int split) {
        Twins.compare(history, split, kept -> new FaultyCommits.Unsure(kept, split), Sending.together());
    }

    @Property
    @Tag("S3")
    void S3_a_plain_way_without_a_fault_is_not_blamed(@ForAll History history, @ForAll int split) {
        Twins.compare(history, split, kept -> new FaultyCommits.Overtaken(kept, split), WrongTogether.PLAIN);
    }

    @Property(seed = "20260105", shrinking = ShrinkingMode.FULL, tries = 5000)
    @Tag("S3")
    @PerProperty(MustBeCaught.class)
    void S3_catches_drafts_that_forget_what_those_before_bring(@ForAll History history, @ForAll int split) {
        Twins.compare(history, split, UnaryOperator.identity(), WrongTogether.FORGETFUL);
    }

    @Property(seed = "20260105", shrinking = ShrinkingMode.FULL, tries = 5000)
    @Tag("S3")
    @PerProperty(MustBeCaught.class)
    void S3_catches_answers_that_are_given_out_though_overtaken(@ForAll History history, @ForAll int split) {
        Twins.compare(history, split, kept -> new FaultyCommits.Overtaken(kept, split), WrongTogether.HASTY);
    }

    @Property(seed = "20260105", shrinking = ShrinkingMode.FULL, tries = 5000)
    @Tag("S3")
    @PerProperty(MustBeCaught.class)
    void S3_catches_commands_that_are_sent_again_backwards(@ForAll History history, @ForAll int split) {
        Twins.compare(history, split, kept -> new FaultyCommits.Overtaken(kept, split), WrongTogether.BACKWARDS);
    }
}
