class Solution {
    static constexpr int UNBALANCED = -1;

    int check(const TreeNode* node) {
        if (!node) return 0;
        int left = check(node->left);
        if (left == UNBALANCED) return UNBALANCED;
        int right = check(node->right);
        if (right == UNBALANCED || abs(left - right) > 1) return UNBALANCED;
        return max(left, right) + 1;
    }

public:
    bool isBalanced(TreeNode* root) {
        return check(root) != UNBALANCED;
    }
};
