class Solution {
    TreeNode* before = nullptr;

    bool rises(TreeNode* node) {
        if (!node) return true;
        if (!rises(node->left)) return false;
        if (before && before->val >= node->val) return false;
        before = node;
        return rises(node->right);
    }

public:
    bool isValidBST(TreeNode* root) {
        before = nullptr;
        return rises(root);
    }
};
