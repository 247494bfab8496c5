// declares: wrong
// Swaps the values of two children and leaves what hangs below them.
class Solution {
public:
    TreeNode* invertTree(TreeNode* root) {
        if (!root) return root;
        if (root->left && root->right) {
            swap(root->left->val, root->right->val);
        } else {
            swap(root->left, root->right);
        }
        invertTree(root->left);
        invertTree(root->right);
        return root;
    }
};
