package org.jiedui.adapter.memory.law;

import java.util.function.Supplier;

/** The laws that are watched over generated histories. */
enum Law {
    P1(ServingMothers::new),
    P2(Limits::new),
    P3(Cover::new),
    P4(Spells::new),
    P5(Agreement::new),
    P6(CleanChecks::new),
    P7(Exclusions::new),
    R1(DueProcess::new),
    R2(Suspensions::new),
    R3(Versions::new),
    R5(OwnCases::new),
    R7(OpenedReports::new),
    S1(Folds::new),
    S3(SameAnswers::new),
    V1(Privacy::new);

    private final Supplier<Watch> watch;

    Law(Supplier<Watch> watch) {
        this.watch = watch;
    }

    /** Someone to watch one history. */
    Watch watch() {
        return watch.get();
    }
}
