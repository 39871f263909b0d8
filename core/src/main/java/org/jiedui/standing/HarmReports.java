package org.jiedui.standing;

import java.util.ArrayList;
import java.util.List;
import org.jiedui.person.ChildId;
import org.jspecify.annotations.Nullable;

/** The mandatory reports about a child. While there is one, the child's file is restricted. */
public final class HarmReports {

    private final ChildId child;
    private final List<MandatoryReportOpened> facts;

    private HarmReports(ChildId child, List<MandatoryReportOpened> facts) {
        this.child = child;
        this.facts = List.copyOf(facts);
    }

    /**
     * No report.
     *
     * @param child the child
     * @return the empty list
     */
    public static HarmReports none(ChildId child) {
        return new HarmReports(child, List.of());
    }

    /**
     * What facts fold into.
     *
     * @param child the child
     * @param facts the facts in the order in which they were recorded
     * @return the state after them
     */
    public static HarmReports of(ChildId child, List<MandatoryReportOpened> facts) {
        return new HarmReports(child, facts);
    }

    /**
     * These reports and one more.
     *
     * @param fact the report
     * @return new reports
     */
    public HarmReports after(MandatoryReportOpened fact) {
        List<MandatoryReportOpened> more = new ArrayList<>(facts);
        more.add(fact);
        return new HarmReports(child, more);
    }

    /**
     * The child.
     *
     * @return its id
     */
    public ChildId child() {
        return child;
    }

    /**
     * The reports.
     *
     * @return in the order in which they were opened
     */
    public List<MandatoryReportOpened> facts() {
        return facts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HarmReports that && child.equals(that.child) && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return "HarmReports[" + child + ", " + facts.size() + "]";
    }
}
