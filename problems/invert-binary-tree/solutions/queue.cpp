class Solution {
public:
    TreeNode* invertTree(TreeNode* root) {
        queue<TreeNode*> waiting;
        waiting.push(root);
        while (!waiting.empty()) {
            TreeNode* node = waiting.front();
            waiting.pop();
            if (!node) continue;
            waiting.push(node->left);
            waiting.push(node->right);
            TreeNode* left = node->left;
            node->left = node->right;
            node->right = left;
        }
        return root;
    }
};
