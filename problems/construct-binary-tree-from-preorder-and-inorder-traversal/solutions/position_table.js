/**
 * @param {number[]} preorder
 * @param {number[]} inorder
 * @return {TreeNode}
 */
var buildTree = function(preorder, inorder) {
    const place = new Map(inorder.map((value, index) => [value, index]));
    let next = 0;
    const build = (from, to) => {
        if (from >= to) return null;
        const value = preorder[next++];
        const middle = place.get(value);
        const left = build(from, middle);
        const right = build(middle + 1, to);
        return new TreeNode(value, left, right);
    };
    return build(0, inorder.length);
};
