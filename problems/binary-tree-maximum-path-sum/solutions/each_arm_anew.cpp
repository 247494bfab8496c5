// declares: slow
class Solution {
    int arm(TreeNode* node) {
        if (!node) return 0;
        return max(0, node->val + max(arm(node->left), arm(node->right)));
    }

public:
    int maxPathSum(TreeNode* root) {
        if (!root) return INT_MIN;
        int here = root->val + arm(root->left) + arm(root->right);
        return max(here, max(maxPathSum(root->left), maxPathSum(root->right)));
    }
};
