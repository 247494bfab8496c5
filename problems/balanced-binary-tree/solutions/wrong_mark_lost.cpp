// declares: wrong
// The mark for an unbalanced subtree is used as though it were a height.
class Solution {
    int check(TreeNode* node) {
        if (!node) return 0;
        int left = check(node->left);
        int right = check(node->right);
        if (abs(left - right) > 1) return -1;
        return max(left, right) + 1;
    }

public:
    bool isBalanced(TreeNode* root) {
        return check(root) != -1;
    }
};
