/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     TreeNode *left;
 *     TreeNode *right;
 *     TreeNode() : val(0), left(nullptr), right(nullptr) {}
 *     TreeNode(int x) : val(x), left(nullptr), right(nullptr) {}
 *     TreeNode(int x, TreeNode *left, TreeNode *right) : val(x), left(left), right(right) {}
 * };
 */
class BSTIterator {
    stack<TreeNode*> path;

    void descend(TreeNode* node) {
        for (; node; node = node->left) path.push(node);
    }

public:
    BSTIterator(TreeNode* root) {
        descend(root);
    }
    
    int next() {
        TreeNode* node = path.top();
        path.pop();
        descend(node->right);
        return node->val;
    }
    
    bool hasNext() {
        return !path.empty();
    }
};

/**
 * Your BSTIterator object will be instantiated and called as such:
 * BSTIterator* obj = new BSTIterator(root);
 * int param_1 = obj->next();
 * bool param_2 = obj->hasNext();
 */
