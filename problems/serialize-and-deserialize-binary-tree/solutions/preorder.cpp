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
    // Encodes a tree to a single string.
    string serialize(TreeNode* root) {
        string out;
        write(root, out);
        return out;
    }

    // Decodes your encoded data to tree.
    TreeNode* deserialize(string data) {
        const char* at = data.c_str();
        return read(at);
    }
};

// Your Codec object will be instantiated and called as such:
// Codec ser, deser;
// TreeNode* ans = deser.deserialize(ser.serialize(root));
