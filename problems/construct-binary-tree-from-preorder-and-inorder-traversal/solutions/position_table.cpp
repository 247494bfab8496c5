class Solution {
    unordered_map<int, int> place;
    int next = 0;

    TreeNode* build(const vector<int>& preorder, int low, int high) {
        if (low > high) return nullptr;
        TreeNode* node = new TreeNode(preorder[next++]);
        int middle = place[node->val];
        node->left = build(preorder, low, middle - 1);
        node->right = build(preorder, middle + 1, high);
        return node;
    }

public:
    TreeNode* buildTree(vector<int>& preorder, vector<int>& inorder) {
        place.clear();
        next = 0;
        for (size_t i = 0; i < inorder.size(); ++i) place[inorder[i]] = i;
        return build(preorder, 0, (int)inorder.size() - 1);
    }
};
