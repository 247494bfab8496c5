/**
 * @param {TreeNode} root
 * @return {number}
 */
var maxDepth = function(root) {
    let level = root ? [root] : [];
    let depth = 0;
    for (; level.length > 0; depth++) {
        const below = [];
        for (const { left, right } of level) {
            if (left) below.push(left);
            if (right) below.push(right);
        }
        level = below;
    }
    return depth;
};
