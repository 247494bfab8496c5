/**
 * @param {TreeNode} root
 * @param {number} k
 * @return {number}
 */
var kthSmallest = function(root, k) {
    let count = 0;
    const search = (node) => {
        if (!node) return undefined;
        const found = search(node.left);
        if (found !== undefined) return found;
        count++;
        return count === k ? node.val : search(node.right);
    };
    return search(root);
};
