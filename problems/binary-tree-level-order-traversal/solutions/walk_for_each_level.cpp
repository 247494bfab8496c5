// declares: slow
class Solution {
    int height(TreeNode* node) { return node ? 1 + max(height(node->left), height(node->right)) : 0; }

    void collect(TreeNode* node, int depth, vector<int>& out) {
        if (!node) return;
        if (depth == 0) {
            out.push_back(node->val);
            return;
        }
        collect(node->left, depth - 1, out);
        collect(node->right, depth - 1, out);
    }

public:
    vector<vector<int>> levelOrder(TreeNode* root) {
        vector<vector<int>> levels(height(root));
        for (size_t depth = 0; depth < levels.size(); ++depth) collect(root, depth, levels[depth]);
        return levels;
    }
};
