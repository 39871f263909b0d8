/**
 * Optimal assignment of rows to columns with places, with prices that prove it.
 *
 * <p>A row is matched to at most one column; a column takes at most as many rows as it has places. Whom a row may be
 * matched to is said by pools: each column belongs to one pool, each row sees a few pools, and single pairs may be
 * forbidden. The solver finds a best set of pairs among <em>all</em> admissible pairs without ever listing them, and
 * returns prices from which anybody can check that no other set is better.
 *
 * <p>The room knows rows, columns and costs and nothing else. Walk in at {@link org.jiedui.assignment.AssignmentProblem},
 * leave with an {@link org.jiedui.assignment.Assignment}.
 *
 * <p>Method: successive shortest paths with prices (R. Jonker and A. Volgenant, "A shortest augmenting path algorithm for
 * dense and sparse linear assignment problems", Computing 38:325-340, 1987) on a few cheap pairs a row, then pricing of
 * the absent pairs and warm re-solves until none would improve (Y. Lee and J. B. Orlin, "On very large scale assignment
 * problems", MIT Sloan WP 3572-93, 1993), the absent pairs being bounded in bulk through trees of bounding boxes (in the
 * spirit of L. H. U, M. L. Yiu, K. Mouratidis and N. Mamoulis, "Capacity constrained assignment in spatial databases",
 * SIGMOD 2008).
 */
@NullMarked
package org.jiedui.assignment;

import org.jspecify.annotations.NullMarked;
