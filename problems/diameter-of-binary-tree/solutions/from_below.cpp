class Solution {
    int longest = 0;

    int height(TreeNode* node) {
        if (!node) return 0;
        int left = height(node->left);
        int right = height(node->right);
        longest = max(longest, left + right);
        return max(left, right) + 1;
    }

public:
    int diameterOfBinaryTree(TreeNode* root) {
        longest = 0;
        height(root);
        return longest;
    }
};
