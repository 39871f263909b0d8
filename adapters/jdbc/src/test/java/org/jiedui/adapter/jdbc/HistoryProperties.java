package org.jiedui.adapter.jdbc;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jiedui.adapter.memory.law.Differential;
import org.jiedui.adapter.memory.law.Histories;
import org.jiedui.adapter.memory.law.History;

/** A database answers and keeps what the memory does, whatever happens to people. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // whole histories of zeros prove nothing
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class HistoryProperties {

    private static void play(History history, HistoryDatabase database) {
        Differential.play(history, database.emptied());
        database.requireRebuilt();
    }

    @Property
    @OneIn(33)
    @Tag("S1")
    @Tag("S3")
    void S3_histories_on_h2_answer_as_in_memory(@ForAll History history) {
        play(history, H2.DATABASE);
    }

    @Property
    @OneIn(200)
    @Tag("S1")
    @Tag("S3")
    void S3_histories_on_postgresql_answer_as_in_memory(@ForAll History history) {
        play(history, PostgreSql.DATABASE);
    }

    @Property
    @OneIn(66)
    @Tag("S1")
    @Tag("S3")
    void S3_histories_sent_together_to_h2_answer_as_one_by_one_in_memory(@ForAll History history, @ForAll int split) {
        Differential.together(history, split, H2.DATABASE.emptied());
        H2.DATABASE.requireRebuilt();
    }

    /** Made when the first history asks for it. */
    private static final class H2 {
        static final HistoryDatabase DATABASE = HistoryDatabase.h2();

        private H2() {}
    }

    /** Made when the first history asks for it. */
    private static final class PostgreSql {
        static final HistoryDatabase DATABASE = HistoryDatabase.postgresql();

        private PostgreSql() {}
    }
}
