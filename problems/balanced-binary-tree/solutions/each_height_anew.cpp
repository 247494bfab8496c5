// declares: slow
class Solution {
    int height(TreeNode* node) {
        if (!node) return 0;
        return max(height(node->left), height(node->right)) + 1;
    }

public:
    bool isBalanced(TreeNode* root) {
        if (!root) return true;
        bool left = isBalanced(root->left);
        bool right = isBalanced(root->right);
        int difference = height(root->left) - height(root->right);
        return left && right && abs(difference) <= 1;
    }
};
