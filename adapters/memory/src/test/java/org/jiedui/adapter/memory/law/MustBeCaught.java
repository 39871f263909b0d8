package org.jiedui.adapter.memory.law;

import java.util.List;
import net.jqwik.api.lifecycle.PerProperty;
import net.jqwik.api.lifecycle.PropertyExecutionResult;

/** Turns a property round: it is green when the law finds the planted bug, in a history that was shrunk. */
public final class MustBeCaught implements PerProperty.Lifecycle {

    private static final int LONGEST_COUNTEREXAMPLE = 8;

    @Override
    public void onSuccess() {
        throw new AssertionError("the planted bug was not caught");
    }

    @Override
    public PropertyExecutionResult onFailure(PropertyExecutionResult result) {
        boolean byLaw =
                result.throwable().filter(AssertionError.class::isInstance).isPresent();
        boolean small =
                result.falsifiedParameters().filter(MustBeCaught::isSmall).isPresent();
        return byLaw && small ? result.mapToSuccessful() : result;
    }

    private static boolean isSmall(List<Object> parameters) {
        return ((History) parameters.get(0))
                        .steps().stream()
                                .filter(step -> !(step instanceof Step.Sleep))
                                .count()
                <= LONGEST_COUNTEREXAMPLE;
    }
}
