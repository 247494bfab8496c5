// declares: slow
class Solution {
    bool has(TreeNode* node, TreeNode* wanted) {
        return node && (node == wanted || has(node->left, wanted) || has(node->right, wanted));
    }

public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        for (;;) {
            if (has(root->left, p) && has(root->left, q)) root = root->left;
            else if (has(root->right, p) && has(root->right, q)) root = root->right;
            else return root;
        }
    }
};
