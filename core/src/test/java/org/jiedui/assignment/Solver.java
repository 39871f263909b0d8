package org.jiedui.assignment;

/** Something that claims to solve problems: the real solver, or a wrong one that a law must catch. */
@FunctionalInterface
interface Solver {

    Assignment solve(AssignmentProblem problem);
}
