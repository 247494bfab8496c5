// declares: wrong
// Compares the numbers of nodes on both sides instead of the heights.
var isBalanced = function(root) {
    let balanced = true;
    const size = (node) => {
        if (!node) return 0;
        const left = size(node.left), right = size(node.right);
        if (Math.abs(left - right) > 1) balanced = false;
        return left + right + 1;
    };
    size(root);
    return balanced;
};
