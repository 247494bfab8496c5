/**
 * @param {number[]} preorder
 * @param {number[]} inorder
 * @return {TreeNode}
 */
var buildTree = function(preorder, inorder) {
    const root = new TreeNode(preorder[0]);
    const stack = [root];
    let done = 0;
    for (let i = 1; i < preorder.length; i++) {
        const node = new TreeNode(preorder[i]);
        let last = null;
        while (stack.length > 0 && stack[stack.length - 1].val === inorder[done]) {
            last = stack.pop();
            done++;
        }
        if (last) last.right = node;
        else stack[stack.length - 1].left = node;
        stack.push(node);
    }
    return root;
};
