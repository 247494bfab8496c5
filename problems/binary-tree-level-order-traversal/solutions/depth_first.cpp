class Solution {
    vector<vector<int>> levels;

    void walk(TreeNode* node, size_t depth) {
        if (!node) return;
        if (levels.size() <= depth) levels.resize(depth + 1);
        levels[depth].push_back(node->val);
        walk(node->left, depth + 1);
        walk(node->right, depth + 1);
    }

public:
    vector<vector<int>> levelOrder(TreeNode* root) {
        levels.clear();
        walk(root, 0);
        return levels;
    }
};
