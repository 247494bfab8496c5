/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     struct TreeNode *left;
 *     struct TreeNode *right;
 * };
 */
/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
struct TreeNode** branches(struct TreeNode* root, int* returnSize) {
    struct TreeNode** both = malloc(2 * sizeof(struct TreeNode*));
    both[0] = root->left;
    both[1] = root->right;
    *returnSize = 2;
    return both;
}
