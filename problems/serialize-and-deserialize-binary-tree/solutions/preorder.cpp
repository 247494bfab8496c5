class Codec {
    void write(TreeNode* node, string& out) {
        if (node) {
            out += to_string(node->val);
            out += ' ';
            write(node->left, out);
            write(node->right, out);
        } else {
            out += "# ";
        }
    }

    TreeNode* read(const char*& at) {
        if (*at == '#') {
            at += 2;
            return nullptr;
        }
        char* end;
        TreeNode* node = new TreeNode((int)strtol(at, &end, 10));
        at = end + 1;
        node->left = read(at);
        node->right = read(at);
        return node;
    }

public:
    string serialize(TreeNode* root) {
        string out;
        write(root, out);
        return out;
    }

    TreeNode* deserialize(string data) {
        const char* at = data.c_str();
        return read(at);
    }
};
