// declares: wrong
// Wants one node strictly on each side, so that a node is never its own ancestor.
class Solution {
    TreeNode* answer = nullptr;

    bool walk(TreeNode* node, TreeNode* p, TreeNode* q) {
        if (!node) return false;
        bool left = walk(node->left, p, q);
        bool right = walk(node->right, p, q);
        if (left && right) answer = node;
        return left || right || node == p || node == q;
    }

public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        answer = root;
        walk(root, p, q);
        return answer;
    }
};
