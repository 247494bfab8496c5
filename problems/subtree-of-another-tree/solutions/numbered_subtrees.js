/**
 * @param {TreeNode} root
 * @param {TreeNode} subRoot
 * @return {boolean}
 */
var isSubtree = function(root, subRoot) {
    const names = new Map();
    const nameOf = (node, visit) => {
        if (!node) return 0;
        const key = `${node.val},${nameOf(node.left, visit)},${nameOf(node.right, visit)}`;
        if (!names.has(key)) names.set(key, names.size + 1);
        const name = names.get(key);
        visit(name);
        return name;
    };
    const wanted = nameOf(subRoot, () => {});
    let found = false;
    nameOf(root, (name) => { found ||= name === wanted; });
    return found;
};
