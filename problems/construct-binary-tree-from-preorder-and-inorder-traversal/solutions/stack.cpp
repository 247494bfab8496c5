class Solution {
public:
    TreeNode* buildTree(vector<int>& preorder, vector<int>& inorder) {
        TreeNode* root = nullptr;
        TreeNode** open = &root;
        stack<TreeNode*> waiting;
        auto finished = inorder.begin();
        for (int value : preorder) {
            TreeNode* node = *open = new TreeNode(value);
            open = &node->left;
            waiting.push(node);
            while (!waiting.empty() && waiting.top()->val == *finished) {
                open = &waiting.top()->right;
                waiting.pop();
                ++finished;
            }
        }
        return root;
    }
};
