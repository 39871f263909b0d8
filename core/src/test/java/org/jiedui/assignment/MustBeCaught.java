package org.jiedui.assignment;

import net.jqwik.api.lifecycle.PerProperty;
import net.jqwik.api.lifecycle.PropertyExecutionResult;

/** Turns a property round: it is green when the law finds the planted bug and jqwik reports the shrunk sample. */
final class MustBeCaught implements PerProperty.Lifecycle {

    @Override
    public void onSuccess() {
        throw new AssertionError("the planted bug was not caught");
    }

    @Override
    public PropertyExecutionResult onFailure(PropertyExecutionResult result) {
        boolean byLaw =
                result.throwable().filter(AssertionError.class::isInstance).isPresent();
        return byLaw && result.falsifiedParameters().isPresent() ? result.mapToSuccessful() : result;
    }
}
