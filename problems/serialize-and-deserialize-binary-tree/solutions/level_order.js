/**
 * Definition for a binary tree node.
 * function TreeNode(val) {
 *     this.val = val;
 *     this.left = this.right = null;
 * }
 */

/**
 * Encodes a tree to a single string.
 *
 * @param {TreeNode} root
 * @return {string}
 */
var serialize = function(root) {
    const words = [];
    let row = [root];
    while (row.length > 0) {
        const below = [];
        for (const node of row) {
            words.push(node ? node.val : 'x');
            if (node) below.push(node.left, node.right);
        }
        row = below;
    }
    return words.join(' ');
};

/**
 * Decodes your encoded data to tree.
 *
 * @param {string} data
 * @return {TreeNode}
 */
var deserialize = function(data) {
    const words = data.split(' ');
    const nodes = words.map((word) => (word === 'x' ? null : new TreeNode(Number(word))));
    let next = 1;
    for (const node of nodes) {
        if (!node) continue;
        node.left = nodes[next++];
        node.right = nodes[next++];
    }
    return nodes[0];
};

/**
 * Your functions will be called as such:
 * deserialize(serialize(root));
 */
