/**
 * What every port promises, as JUnit classes that an adapter extends.
 *
 * <p>Take this module in test scope, extend the class of each port that you implement and fill in its hooks, three at
 * most. Every test method is a promise; its name begins with the number of the law that it checks, where there is one.
 * Hooks are asked before each test for an adapter that holds nothing; tidy up in an {@code AfterEach} of your own.
 * Some promises are made to eight threads at once.
 * {@link org.jiedui.adapter.contract.HostileDelivery} runs messages from their commit to their effect through a bus that does
 * whatever a bus may do.
 *
 * <p>The kit is tested itself: {@code jiedui-memory} keeps a wrong adapter for every promise, which that promise catches.
 */
@NullMarked
package org.jiedui.adapter.contract;

import org.jspecify.annotations.NullMarked;
