package org.jiedui.assignment;

/**
 * Gives a row a few candidates at every distance: walking down to its own corner of each tree, one column out of every
 * part that is passed by. Where many rows want the same near columns, these far ones carry the first prices across the
 * block at once, which near ones would carry only a little further in each round.
 */
final class FarColumns {

    private final Block block;
    private final BoxTree tree;
    private final Candidates candidates;

    FarColumns(Block block, Candidates candidates) {
        this.block = block;
        this.candidates = candidates;
        tree = block.tree();
    }

    void addTo(int row) {
        for (int at = block.poolsSeenFrom(row); at < block.poolsSeenUntil(row); at++) {
            int node = tree.root(block.poolSeenAt(at));
            while (!tree.isLeaf(node)) {
                boolean goesLeft = isNearerToLeft(row, node);
                addOneOf(goesLeft ? tree.right(node) : tree.left(node), row);
                node = goesLeft ? tree.left(node) : tree.right(node);
            }
        }
    }

    private boolean isNearerToLeft(int row, int node) {
        double x = block.rowPoints().x()[row];
        double y = block.rowPoints().y()[row];
        double z = block.rowPoints().z()[row];
        double toLeft = tree.squaredDistance(tree.left(node), x, y, z);
        double toRight = tree.squaredDistance(tree.right(node), x, y, z);
        return toLeft == toRight ? tree.isLeftTossed(node, row) : toLeft < toRight;
    }

    private void addOneOf(int node, int row) {
        int size = tree.until(node) - tree.from(node);
        int column = tree.from(node) + (BoxTree.toss(node, row) >>> 1) % size;
        if (!candidates.contains(row, column) && !block.forbidden().contains(row, column)) {
            candidates.add(row, column, Candidates.codeOf(block.costOf(row, column), false));
        }
    }
}
