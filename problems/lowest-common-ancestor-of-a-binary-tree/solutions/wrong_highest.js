// declares: wrong
// Overwrites the answer at every node that has both below it, and ends with the root.
var lowestCommonAncestor = function(root, p, q) {
    let answer = null;
    const count = (node) => {
        if (!node) return 0;
        const found = count(node.left) + count(node.right) + (node === p || node === q ? 1 : 0);
        if (found === 2) answer = node;
        return found;
    };
    count(root);
    return answer;
};
