package org.jiedui.adapter.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a class of the contract kit and remembers which of its methods ever failed. */
final class Kit {

    private final Class<?> contract;
    private final Set<String> methods = new TreeSet<>();
    private final Set<String> everFailed = new TreeSet<>();

    Kit(Class<?> contract) {
        this.contract = contract;
    }

    /** Asserts that exactly the methods fail that it names. */
    void catches(Wrong<?> wrong) {
        Set<String> failed = run();
        everFailed.addAll(failed);
        assertEquals(String.join("\n", new TreeSet<>(wrong.promises())), String.join("\n", failed), wrong.name());
    }

    /** Asserts that every method failed for some wrong adapter: none is without teeth. */
    void caughtSomethingWithEveryMethod() {
        assertEquals(String.join("\n", methods), String.join("\n", everFailed));
    }

    private Set<String> run() {
        Set<String> failed = new TreeSet<>();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(contract))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.getSource().orElse(null) instanceof MethodSource method) {
                    methods.add(method.getMethodName());
                    if (result.getStatus() != Status.SUCCESSFUL) {
                        failed.add(method.getMethodName());
                    }
                }
            }
        });
        return failed;
    }
}
