// declares: slow
class Solution {
    int count(TreeNode* node) {
        return node ? count(node->left) + 1 + count(node->right) : 0;
    }

public:
    int kthSmallest(TreeNode* root, int k) {
        while (true) {
            int before = count(root->left);
            if (k == before + 1) return root->val;
            if (k <= before) {
                root = root->left;
            } else {
                k -= before + 1;
                root = root->right;
            }
        }
    }
};
