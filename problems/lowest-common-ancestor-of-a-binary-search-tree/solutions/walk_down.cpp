class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        TreeNode* at = root;
        for (;;) {
            if (p->val < at->val && q->val < at->val) at = at->left;
            else if (p->val > at->val && q->val > at->val) at = at->right;
            else return at;
        }
    }
};
