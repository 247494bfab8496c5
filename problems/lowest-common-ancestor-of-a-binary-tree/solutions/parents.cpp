class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        unordered_map<TreeNode*, TreeNode*> parent{{root, nullptr}};
        queue<TreeNode*> waiting{{root}};
        while (!parent.count(p) || !parent.count(q)) {
            TreeNode* node = waiting.front();
            waiting.pop();
            for (TreeNode* child : {node->left, node->right}) {
                if (child) {
                    parent[child] = node;
                    waiting.push(child);
                }
            }
        }
        unordered_set<TreeNode*> above;
        for (; p; p = parent[p]) above.insert(p);
        while (!above.count(q)) q = parent[q];
        return q;
    }
};
