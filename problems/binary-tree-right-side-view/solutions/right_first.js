/**
 * @param {TreeNode} root
 * @return {number[]}
 */
var rightSideView = function(root) {
    const view = [];
    const stack = [[root, 0]];
    while (stack.length > 0) {
        const [node, depth] = stack.pop();
        if (!node) continue;
        if (depth === view.length) view.push(node.val);
        stack.push([node.left, depth + 1]);
        stack.push([node.right, depth + 1]);
    }
    return view;
};
