package org.jiedui.adapter.jdbc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** A dear property, which is tried once for so many tries of others, and grows with them in a long run. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@AddLifecycleHook(OneIn.Share.class)
@interface OneIn {

    /** How many tries of others. */
    int value();

    /** Sets the number of tries. */
    final class Share implements AroundPropertyHook {

        private static final int TRIES = Integer.getInteger("jqwik.tries.default", 1000);

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            int share = context.findAnnotation(OneIn.class).orElseThrow().value();
            context.attributes().setTries(Math.max(1, TRIES / share));
            return property.execute();
        }
    }
}
