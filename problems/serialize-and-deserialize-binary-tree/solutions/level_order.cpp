class Codec {
public:
    string serialize(TreeNode* root) {
        ostringstream out;
        queue<TreeNode*> waiting;
        waiting.push(root);
        while (!waiting.empty()) {
            TreeNode* node = waiting.front();
            waiting.pop();
            if (!node) {
                out << "null ";
                continue;
            }
            out << node->val << ' ';
            waiting.push(node->left);
            waiting.push(node->right);
        }
        return out.str();
    }

    TreeNode* deserialize(string data) {
        istringstream in(data);
        auto next = [&]() -> TreeNode* {
            string entry;
            in >> entry;
            return entry == "null" ? nullptr : new TreeNode(stoi(entry));
        };
        TreeNode* root = next();
        queue<TreeNode*> waiting;
        if (root) waiting.push(root);
        while (!waiting.empty()) {
            TreeNode* node = waiting.front();
            waiting.pop();
            if ((node->left = next())) waiting.push(node->left);
            if ((node->right = next())) waiting.push(node->right);
        }
        return root;
    }
};
