package org.jiedui.flow;

import java.util.List;
import org.jiedui.fact.Fact;
import org.jiedui.rule.Finding;

/**
 * What a step decided. A no still keeps the facts that were added to the work, such as a mandatory report (R7).
 *
 * @param <F> the fact that answers the command
 */
sealed interface Decision<F extends Fact> {

    /** Yes: the fact is in the work, with whatever else follows from it. */
    record Yes<F extends Fact>(F fact) implements Decision<F> {}

    /** No, for all these reasons. */
    record No<F extends Fact>(List<Finding> findings) implements Decision<F> {}
}
