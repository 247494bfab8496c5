// declares: wrong
// Lets the wanted tree end early, so that any part of a tree is taken for a subtree.
class Solution {
    bool matches(TreeNode* a, TreeNode* b) {
        if (!b) return true;
        if (!a) return false;
        return a->val == b->val && matches(a->left, b->left) && matches(a->right, b->right);
    }

public:
    bool isSubtree(TreeNode* root, TreeNode* subRoot) {
        if (!root) return false;
        return matches(root, subRoot) || isSubtree(root->left, subRoot) || isSubtree(root->right, subRoot);
    }
};
