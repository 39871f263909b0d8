package org.jiedui.adapter.jdbc;

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

/** Runs a class of tests on a specimen and tells which methods failed. */
final class Promises implements TestExecutionListener {

    private final Set<String> all = new TreeSet<>();
    private final Set<String> broken = new TreeSet<>();

    private Promises() {}

    static Promises of(Class<?> tests) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(tests))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build();
        Promises promises = new Promises();
        LauncherFactory.create().execute(request, promises);
        return promises;
    }

    Set<String> all() {
        return all;
    }

    Set<String> broken() {
        return broken;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.getSource().orElse(null) instanceof MethodSource method) {
            all.add(method.getMethodName());
            if (result.getStatus() != Status.SUCCESSFUL) {
                broken.add(method.getMethodName());
            }
        }
    }
}
