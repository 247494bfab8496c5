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

/*
 * Encodes a tree to a single string.
 */
function serialize(root: TreeNode | null): string {
    return root ? `${root.val} ${serialize(root.left)} ${serialize(root.right)}` : "#";
};

/*
 * Decodes your encoded data to tree.
 */
function deserialize(data: string): TreeNode | null {
    const words = data.split(" ");
    let at = 0;
    const built = (): TreeNode | null => {
        const word = words[at++];
        return word === "#" ? null : new TreeNode(Number(word), built(), built());
    };
    return built();
};


/**
 * Your functions will be called as such:
 * deserialize(serialize(root));
 */
