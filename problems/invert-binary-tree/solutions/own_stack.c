/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     struct TreeNode *left;
 *     struct TreeNode *right;
 * };
 */
struct TreeNode* invertTree(struct TreeNode* root) {
    int room = 16, height = 0;
    struct TreeNode** open = malloc(room * sizeof(struct TreeNode*));
    if (root) open[height++] = root;
    while (height) {
        struct TreeNode* node = open[--height];
        struct TreeNode* left = node->left;
        node->left = node->right;
        node->right = left;
        if (height + 2 > room) open = realloc(open, (room *= 2) * sizeof(struct TreeNode*));
        if (node->left) open[height++] = node->left;
        if (node->right) open[height++] = node->right;
    }
    free(open);
    return root;
}
