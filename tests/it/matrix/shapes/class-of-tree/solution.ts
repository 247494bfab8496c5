/**
 * Definition for a binary tree node.
 * class TreeNode {
 *     val: number
 *     left: TreeNode | null
 *     right: TreeNode | null
 *     constructor(val?: number, left?: TreeNode | null, right?: TreeNode | null) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.left = (left===undefined ? null : left)
 *         this.right = (right===undefined ? null : right)
 *     }
 * }
 */

class BSTIterator {
    private path: TreeNode[] = [];

    private descend(node: TreeNode | null): void {
        for (; node; node = node.left) this.path.push(node);
    }

    constructor(root: TreeNode | null) {
        this.descend(root);
    }

    next(): number {
        const found = this.path.pop()!;
        this.descend(found.right);
        return found.val;
    }

    hasNext(): boolean {
        return this.path.length > 0;
    }
}

/**
 * Your BSTIterator object will be instantiated and called as such:
 * var obj = new BSTIterator(root)
 * var param_1 = obj.next()
 * var param_2 = obj.hasNext()
 */
