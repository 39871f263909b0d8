package org.jiedui.adapter.memory.law;

import org.jiedui.standing.MandatoryReportOpened;

/** R7: harm that was suspected is reported, whatever became of the command that carried it. */
final class OpenedReports implements Watch {

    private int seen;

    @Override
    public void afterStep(World world) {
        for (Chronicle.Harm harm :
                world.told().harms().subList(seen, world.told().harms().size())) {
            Watch.require(
                    world.office().reports().reports(harm.child()).facts().stream()
                            .map(MandatoryReportOpened::report)
                            .anyMatch(harm.asked().command().id()::equals),
                    "harm without a report",
                    harm.child(),
                    harm.asked().answer());
        }
        seen = world.told().harms().size();
    }
}
