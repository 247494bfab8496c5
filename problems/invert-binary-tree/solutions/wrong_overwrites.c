// declares: wrong
// The left child is gone before the right one can get it.
struct TreeNode* invertTree(struct TreeNode* root) {
    if (!root) return NULL;
    root->left = invertTree(root->right);
    root->right = invertTree(root->left);
    return root;
}
