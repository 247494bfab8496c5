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
    return root ? `${root.val} ${serialize(root.left)} ${serialize(root.right)}` : "#";
};

/**
 * Decodes your encoded data to tree.
 *
 * @param {string} data
 * @return {TreeNode}
 */
var deserialize = function(data) {
    const words = data.split(" ");
    let at = 0;
    const built = () => {
        const word = words[at++];
        return word === "#" ? null : new TreeNode(Number(word), built(), built());
    };
    return built();
};

/**
 * Your functions will be called as such:
 * deserialize(serialize(root));
 */
