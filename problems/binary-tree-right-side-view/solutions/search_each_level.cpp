// declares: slow
class Solution {
    TreeNode* rightmost(TreeNode* node, int depth) {
        if (!node || depth == 0) return node;
        TreeNode* found = rightmost(node->right, depth - 1);
        return found ? found : rightmost(node->left, depth - 1);
    }

public:
    vector<int> rightSideView(TreeNode* root) {
        vector<int> view;
        while (TreeNode* node = rightmost(root, view.size())) view.push_back(node->val);
        return view;
    }
};
