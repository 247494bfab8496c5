// declares: slow
class Solution {
    long long least(TreeNode* node) {
        return node ? min<long long>(node->val, min(least(node->left), least(node->right))) : LLONG_MAX;
    }

    long long greatest(TreeNode* node) {
        return node ? max<long long>(node->val, max(greatest(node->left), greatest(node->right))) : LLONG_MIN;
    }

public:
    bool isValidBST(TreeNode* root) {
        if (!root) return true;
        return greatest(root->left) < root->val && root->val < least(root->right)
            && isValidBST(root->left) && isValidBST(root->right);
    }
};
