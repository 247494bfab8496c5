/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     struct TreeNode *left;
 *     struct TreeNode *right;
 * };
 */

struct TreeNode* lowestCommonAncestor(struct TreeNode* root, struct TreeNode* p, struct TreeNode* q) {
    int low = p->val < q->val ? p->val : q->val;
    int high = p->val ^ q->val ^ low;
    // the first node between the two parts them
    while (root->val < low || root->val > high) root = root->val < low ? root->right : root->left;
    return root;
}
