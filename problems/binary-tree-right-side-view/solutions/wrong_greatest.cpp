// declares: wrong
// Takes the greatest value of each level for the rightmost.
class Solution {
public:
    vector<int> rightSideView(TreeNode* root) {
        vector<int> view;
        vector<TreeNode*> level;
        if (root) level.push_back(root);
        while (!level.empty()) {
            int best = INT_MIN;
            vector<TreeNode*> below;
            for (TreeNode* node : level) {
                best = max(best, node->val);
                if (node->left) below.push_back(node->left);
                if (node->right) below.push_back(node->right);
            }
            view.push_back(best);
            level = below;
        }
        return view;
    }
};
