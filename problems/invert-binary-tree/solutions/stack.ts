function invertTree(root: TreeNode | null): TreeNode | null {
    const stack: Array<TreeNode | null> = [root];
    while (stack.length > 0) {
        const node = stack.pop();
        if (!node) continue;
        const left = node.left;
        node.left = node.right;
        node.right = left;
        stack.push(node.left, node.right);
    }
    return root;
};
