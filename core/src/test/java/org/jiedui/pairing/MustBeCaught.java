package org.jiedui.pairing;

import java.util.List;
import net.jqwik.api.lifecycle.PerProperty;
import net.jqwik.api.lifecycle.PropertyExecutionResult;

/** Turns a property round: it is green when the law finds the planted bug, with a counter-example that was shrunk. */
final class MustBeCaught implements PerProperty.Lifecycle {

    private static final int LARGEST_COUNTEREXAMPLE = 7;

    @Override
    public void onSuccess() {
        throw new AssertionError("the planted bug was not caught");
    }

    @Override
    public PropertyExecutionResult onFailure(PropertyExecutionResult result) {
        boolean byLaw =
                result.throwable().filter(AssertionError.class::isInstance).isPresent();
        boolean shrunk =
                result.falsifiedParameters().filter(MustBeCaught::isSmall).isPresent();
        return byLaw && shrunk ? result.mapToSuccessful() : result;
    }

    private static boolean isSmall(List<Object> parameters) {
        Sample sample = (Sample) parameters.get(0);
        return sample.kids().size() + sample.mums().size() <= LARGEST_COUNTEREXAMPLE;
    }
}
