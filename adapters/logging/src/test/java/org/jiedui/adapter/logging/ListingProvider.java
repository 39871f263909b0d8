package org.jiedui.adapter.logging;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** A real SLF4J binding that keeps what it is given, by logger. */
public final class ListingProvider implements SLF4JServiceProvider {

    private static final Map<String, ListingLogger> LOGGERS = new ConcurrentHashMap<>();

    static ListingLogger logger(String name) {
        return LOGGERS.computeIfAbsent(name, ListingLogger::new);
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return ListingProvider::logger;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return new BasicMarkerFactory();
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return new NOPMDCAdapter();
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {
        LOGGERS.clear();
    }
}
