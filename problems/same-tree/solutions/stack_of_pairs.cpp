class Solution {
public:
    bool isSameTree(TreeNode* p, TreeNode* q) {
        stack<pair<TreeNode*, TreeNode*>> open;
        open.push({p, q});
        while (!open.empty()) {
            auto [a, b] = open.top();
            open.pop();
            if (!a && !b) continue;
            if (!a || !b || a->val != b->val) return false;
            open.emplace(a->left, b->left);
            open.emplace(a->right, b->right);
        }
        return true;
    }
};
