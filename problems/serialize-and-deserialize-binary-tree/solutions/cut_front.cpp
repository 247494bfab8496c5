// declares: slow
class Codec {
    void write(TreeNode* node, string& out) {
        if (!node) {
            out += "#,";
            return;
        }
        out += to_string(node->val) + ",";
        write(node->left, out);
        write(node->right, out);
    }

    TreeNode* read(string& data) {
        size_t end = data.find(',');
        string entry = data.substr(0, end);
        data = data.substr(end + 1);
        if (entry == "#") return nullptr;
        TreeNode* node = new TreeNode(stoi(entry));
        node->left = read(data);
        node->right = read(data);
        return node;
    }

public:
    string serialize(TreeNode* root) {
        string out;
        write(root, out);
        return out;
    }

    TreeNode* deserialize(string data) {
        return read(data);
    }
};
