// declares: wrong
// Takes the place in the whole of inorder for the size of the left subtree.
var buildTree = function(preorder, inorder) {
    const place = new Map(inorder.map((value, index) => [value, index]));
    const build = (pre, low, high) => {
        if (low > high || pre >= preorder.length) return null;
        const node = new TreeNode(preorder[pre]);
        const middle = place.get(node.val);
        node.left = build(pre + 1, low, middle - 1);
        node.right = build(pre + 1 + middle, middle + 1, high);
        return node;
    };
    return build(0, 0, inorder.length - 1);
};
