class Solution {
    map<tuple<int, int, int>, int> numbers;
    int wanted = 0;
    bool found = false;

    int number(TreeNode* node) {
        if (!node) return 0;
        int left = number(node->left), right = number(node->right);
        auto entry = numbers.try_emplace({node->val, left, right}, (int)numbers.size() + 1).first;
        if (entry->second == wanted) found = true;
        return entry->second;
    }

public:
    bool isSubtree(TreeNode* root, TreeNode* subRoot) {
        wanted = number(subRoot);
        found = false;
        number(root);
        return found;
    }
};
