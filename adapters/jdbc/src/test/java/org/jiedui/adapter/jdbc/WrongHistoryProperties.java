package org.jiedui.adapter.jdbc;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.PerProperty;
import org.jiedui.adapter.memory.law.Differential;
import org.jiedui.adapter.memory.law.Histories;
import org.jiedui.adapter.memory.law.History;
import org.jiedui.adapter.memory.law.MustBeCaught;
import org.jiedui.adapter.memory.law.WrongStores;

/** The comparison with the memory finds what no law that looks at one store alone can see. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 200)
@Domain(Histories.Few.class)
@Domain(DomainContext.Global.class)
class WrongHistoryProperties {

    private static final HistoryDatabase DATABASE = HistoryDatabase.h2();

    @Property(seed = "20260105")
    @Tag("S1")
    @PerProperty(MustBeCaught.class)
    void S1_catches_a_database_that_keeps_whole_seconds(@ForAll History history) {
        Differential.play(history, DATABASE.emptied().behind(WrongStores::inWholeSeconds));
    }

    @Property(seed = "20260105")
    @Tag("S3")
    @PerProperty(MustBeCaught.class)
    void S3_catches_a_database_that_loses_the_last_of_several_notices(@ForAll History history) {
        Differential.play(history, DATABASE.emptied().behind(WrongStores::losingTheLastNotice));
    }
}
