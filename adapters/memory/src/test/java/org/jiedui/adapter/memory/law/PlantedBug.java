package org.jiedui.adapter.memory.law;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** A wrong part, the law that catches it, and the few others that cannot help seeing it too. */
enum PlantedBug {
    LAGGING_LISTS(Law.P1, () -> Parts.right().withRecords(WrongRecords.LaggingLists::new)),
    SECOND_MOTHERS(Law.P2, () -> Parts.right().withBook(WrongBooks::withSecondMothers)),
    // The columns still tell of the wait.
    SILENT_ENDS(Law.P3, () -> Parts.right().withRecords(WrongRecords.SilentEnds::new), Law.S1),
    // The columns are those of the day on which the row was kept.
    TOUCHED_FACTS(Law.P4, () -> Parts.right().withRecords(WrongRecords.TouchedFacts::new), Law.S1),
    CARER_AS_GUARDIAN(Law.P5, () -> Parts.right().withHost(new WrongHosts.CarerAsGuardian())),
    // Whether she serves, is suspended, and covers the child: all follow from the check.
    CHECKS_OF_TODAY(Law.P6, () -> Parts.right().withHost(new WrongHosts.ChecksOfToday()), Law.P1, Law.P3, Law.R2),
    OLD_INDEX(Law.P7, () -> Parts.right().withRecords(WrongRecords.OldIndex::new)),
    ONE_DAY_LESS(Law.R1, () -> Parts.right().withBook(WrongBooks::withOneDayLess)),
    // A child of a suspended mother is held.
    CONFIRMING_JOB(Law.R2, () -> Parts.right().withHost(new WrongHosts.ConfirmingJob()), Law.P3),
    NUMBERED_EARLY(Law.R3, () -> Parts.right().withBook(WrongBooks::numberedEarly)),
    SHARED_LOGIN(Law.R5, () -> Parts.right().withHost(new WrongHosts.SharedLogin())),
    LATE_HARM_FORGOTTEN(Law.R7, () -> Parts.right().withHost(new WrongHosts.LateHarmForgotten(7))),
    NO_DOUBLES(Law.S1, () -> Parts.right().withRecords(WrongRecords.NoDoubles::new)),
    FIRST_LINES(Law.S3, () -> Parts.right().withRecords(WrongRecords.FirstLines::new)),
    PRINTING_PEOPLE(Law.V1, () -> Parts.right().withPeople(WrongPeople::printing)),
    TELLING_NAMES(Law.V1, () -> Parts.right().withPeople(WrongPeople::namedByTheLast));

    private final Law law;
    private final Supplier<Parts> parts;
    private final Set<Law> seenBy;

    PlantedBug(Law law, Supplier<Parts> parts, Law... alsoSeenBy) {
        this.law = law;
        this.parts = parts;
        this.seenBy = EnumSet.of(law, alsoSeenBy);
    }

    void play(History history) {
        history.play(parts.get(), law);
    }

    /** In silence: one of the bugs prints. */
    void playUnderOtherLaws(History history) {
        PrintStream console = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            EnumSet.complementOf(EnumSet.copyOf(seenBy)).forEach(other -> history.play(parts.get(), other));
        } finally {
            System.setErr(console);
        }
    }
}
