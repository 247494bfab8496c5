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
    const parts = [];
    const write = (node) => {
        parts.push(node ? node.val : '#');
        if (node) {
            write(node.left);
            write(node.right);
        }
    };
    write(root);
    return parts.join(' ');
};

/**
 * Decodes your encoded data to tree.
 *
 * @param {string} data
 * @return {TreeNode}
 */
var deserialize = function(data) {
    const parts = data.split(' ');
    let at = 0;
    const read = () => {
        const part = parts[at++];
        if (part === '#') return null;
        const node = new TreeNode(Number(part));
        node.left = read();
        node.right = read();
        return node;
    };
    return read();
};

/**
 * Your functions will be called as such:
 * deserialize(serialize(root));
 */
