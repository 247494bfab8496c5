class Solution {
    int best = INT_MIN;

    int arm(TreeNode* node) {
        if (!node) return 0;
        int left = max(0, arm(node->left));
        int right = max(0, arm(node->right));
        best = max(best, left + node->val + right);
        return node->val + max(left, right);
    }

public:
    int maxPathSum(TreeNode* root) {
        best = INT_MIN;
        arm(root);
        return best;
    }
};
