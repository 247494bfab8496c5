class Solution {
public:
    vector<vector<int>> levelOrder(TreeNode* root) {
        vector<vector<int>> levels;
        queue<TreeNode*> waiting;
        if (root) waiting.push(root);
        while (!waiting.empty()) {
            size_t count = waiting.size();
            vector<int>& level = levels.emplace_back();
            level.reserve(count);
            while (count--) {
                TreeNode* node = waiting.front();
                waiting.pop();
                level.push_back(node->val);
                if (node->left) waiting.push(node->left);
                if (node->right) waiting.push(node->right);
            }
        }
        return levels;
    }
};
