class Solution {
    TreeNode* find(TreeNode* node, int& k) {
        if (!node) return nullptr;
        if (TreeNode* found = find(node->left, k)) return found;
        if (--k == 0) return node;
        return find(node->right, k);
    }

public:
    int kthSmallest(TreeNode* root, int k) {
        return find(root, k)->val;
    }
};
