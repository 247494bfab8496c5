/**
 * @param {TreeNode} root
 * @return {boolean}
 */
var isValidBST = function(root) {
    const stack = [];
    let last = -Infinity;
    let node = root;
    while (node || stack.length) {
        if (node) {
            stack.push(node);
            node = node.left;
            continue;
        }
        node = stack.pop();
        if (node.val <= last) return false;
        last = node.val;
        node = node.right;
    }
    return true;
};
