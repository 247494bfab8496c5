/**
 * @param {TreeNode} root
 * @return {number[]}
 */
var rightSideView = function(root) {
    const view = [];
    let level = root ? [root] : [];
    while (level.length > 0) {
        const next = [];
        let last;
        for (const node of level) {
            last = node;
            if (node.left) next.push(node.left);
            if (node.right) next.push(node.right);
        }
        view.push(last.val);
        level = next;
    }
    return view;
};
