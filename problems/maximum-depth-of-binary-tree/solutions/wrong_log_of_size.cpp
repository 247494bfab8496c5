// declares: wrong
// Takes the tree to be complete and computes the depth from the number of nodes.
class Solution {
    int size(TreeNode* node) { return node ? 1 + size(node->left) + size(node->right) : 0; }

public:
    int maxDepth(TreeNode* root) {
        int depth = 0;
        for (int n = size(root); n > 0; n /= 2) ++depth;
        return depth;
    }
};
