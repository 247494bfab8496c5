// declares: wrong
// Gives a node of the right value that is none of the tree's.
struct TreeNode* lowestCommonAncestor(struct TreeNode* root, struct TreeNode* p, struct TreeNode* q) {
    while ((root->val < p->val && root->val < q->val) || (root->val > p->val && root->val > q->val))
        root = root->val < p->val ? root->right : root->left;
    struct TreeNode* answer = malloc(sizeof(struct TreeNode));
    *answer = *root;
    return answer;
}
