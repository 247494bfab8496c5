// declares: wrong
// Returns the turned path, and the parent goes on with it.
class Solution {
    int best = INT_MIN;

    int walk(TreeNode* node) {
        if (!node) return 0;
        int sum = node->val + max(0, walk(node->left)) + max(0, walk(node->right));
        best = max(best, sum);
        return sum;
    }

public:
    int maxPathSum(TreeNode* root) {
        walk(root);
        return best;
    }
};
