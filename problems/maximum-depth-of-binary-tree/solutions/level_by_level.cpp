class Solution {
public:
    int maxDepth(TreeNode* root) {
        queue<TreeNode*> waiting;
        if (root) waiting.push(root);
        int depth = 0;
        while (!waiting.empty()) {
            ++depth;
            for (size_t left = waiting.size(); left > 0; --left) {
                TreeNode* node = waiting.front();
                waiting.pop();
                if (node->left) waiting.push(node->left);
                if (node->right) waiting.push(node->right);
            }
        }
        return depth;
    }
};
