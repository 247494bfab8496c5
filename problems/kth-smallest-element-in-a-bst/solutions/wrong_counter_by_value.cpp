// declares: wrong
// The counter is copied into each call, and what the left subtree counted is lost.
class Solution {
    int answer = 0;

    void walk(TreeNode* node, int k) {
        if (!node) return;
        walk(node->left, k);
        if (--k == 0) {
            answer = node->val;
            return;
        }
        walk(node->right, k);
    }

public:
    int kthSmallest(TreeNode* root, int k) {
        walk(root, k);
        return answer;
    }
};
