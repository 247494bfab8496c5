// declares: wrong
// Takes the path through the root to be the longest.
var diameterOfBinaryTree = function(root) {
    const height = (node) => node ? 1 + Math.max(height(node.left), height(node.right)) : 0;
    return height(root.left) + height(root.right);
};
