// declares: slow
class Solution {
    TreeNode* build(vector<int>& preorder, vector<int>& inorder, int& next, int low, int high) {
        if (low > high) return nullptr;
        TreeNode* node = new TreeNode(preorder[next++]);
        int at = low;
        while (inorder[at] != node->val) at++;
        node->left = build(preorder, inorder, next, low, at - 1);
        node->right = build(preorder, inorder, next, at + 1, high);
        return node;
    }

public:
    TreeNode* buildTree(vector<int>& preorder, vector<int>& inorder) {
        int next = 0;
        return build(preorder, inorder, next, 0, (int)inorder.size() - 1);
    }
};
