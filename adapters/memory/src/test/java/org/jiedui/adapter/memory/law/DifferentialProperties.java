package org.jiedui.adapter.memory.law;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jiedui.port.Records;

/** What only a comparison finds: no law that looks at one store alone sees the stores that the comparison must catch. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(Histories.Brief.class)
@Domain(DomainContext.Global.class)
class DifferentialProperties {

    private static final List<UnaryOperator<Records>> WRONG =
            List.of(WrongStores::inWholeSeconds, WrongStores::losingTheLastNotice);

    @Property(tries = 30)
    @Tag("S3")
    void S3_the_memory_answers_as_itself(@ForAll History history) {
        Differential.play(history, Store.inMemory(UnaryOperator.identity()));
    }

    @Property(tries = 60)
    void no_law_sees_a_store_that_only_a_comparison_finds(@ForAll History history, @ForAll Law law) {
        for (UnaryOperator<Records> wrong : WRONG) {
            history.play(Parts.right().withRecords(wrong), law);
        }
    }
}
