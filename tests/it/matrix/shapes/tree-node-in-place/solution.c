/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     struct TreeNode *left;
 *     struct TreeNode *right;
 * };
 */
void turnAround(struct TreeNode* root) {
    if (!root) return;
    struct TreeNode* left = root->left;
    root->left = root->right;
    root->right = left;
    turnAround(root->left);
    turnAround(root->right);
}
