package org.jiedui.qualification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jiedui.fact.ActorId;
import org.jiedui.rule.Finding;

/**
 * Who acts on a case, and who had better not (R5): nobody acts on her own case, her kin's or her own report. Whoever
 * acts for another is held to it together with that other.
 *
 * @param acting the acting person and, where she acts for another, that other
 * @param before who already spoke for a tier, where each tier speaks by a person of its own; else nobody
 * @param reporters who reported harm by the mother
 */
public record Separation(Set<ActorId> acting, Set<ActorId> before, Set<ActorId> reporters) {

    private static final String APART = "JD-5";

    /** Copies the sets. */
    public Separation {
        acting = Set.copyOf(acting);
        before = Set.copyOf(before);
        reporters = Set.copyOf(reporters);
    }

    /**
     * What stands in the way.
     *
     * @param found whose case it is
     * @return {@code OWN_CASE}, {@code OWN_KIN}, {@code OWN_REPORT} and {@code SAME_PERSON}, as they apply
     */
    public List<Finding> findings(Qualification found) {
        List<Finding> findings = new ArrayList<>();
        Set<ActorId> herself = Set.of(ActorId.of(found.mother().value()));
        refuse(findings, herself, "OWN_CASE");
        refuse(findings, found.kin(), "OWN_KIN");
        refuse(findings, reporters, "OWN_REPORT");
        refuse(findings, before, "SAME_PERSON");
        return findings;
    }

    private void refuse(List<Finding> findings, Set<ActorId> barred, String code) {
        if (!Collections.disjoint(acting, barred)) {
            findings.add(Finding.broken(code, APART));
        }
    }
}
