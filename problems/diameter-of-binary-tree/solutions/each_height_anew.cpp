// declares: slow
class Solution {
    int height(TreeNode* node) {
        return node == nullptr ? 0 : 1 + max(height(node->left), height(node->right));
    }

public:
    int diameterOfBinaryTree(TreeNode* root) {
        if (root == nullptr) return 0;
        int here = height(root->left) + height(root->right);
        int below = max(diameterOfBinaryTree(root->left), diameterOfBinaryTree(root->right));
        return max(here, below);
    }
};
