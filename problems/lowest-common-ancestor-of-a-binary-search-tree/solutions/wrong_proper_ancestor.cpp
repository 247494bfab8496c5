// declares: wrong
// Does not let a node be its own ancestor: stops one above when it meets p or q.
class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        TreeNode *at = root, *above = root;
        while (at != p && at != q) {
            if ((p->val < at->val) != (q->val < at->val)) return at;
            above = at;
            at = p->val < at->val ? at->left : at->right;
        }
        return above;
    }
};
