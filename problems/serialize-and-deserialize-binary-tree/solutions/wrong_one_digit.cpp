// declares: wrong
// No separator: reads one digit, with its sign, for each node.
class Codec {
    TreeNode* read(const string& data, size_t& at) {
        if (at >= data.size()) return nullptr;
        if (data[at] == '#') {
            at++;
            return nullptr;
        }
        int sign = 1;
        if (data[at] == '-') {
            sign = -1;
            at++;
        }
        TreeNode* node = new TreeNode(sign * (data[at++] - '0'));
        node->left = read(data, at);
        node->right = read(data, at);
        return node;
    }

public:
    string serialize(TreeNode* root) {
        if (!root) return "#";
        return to_string(root->val) + serialize(root->left) + serialize(root->right);
    }

    TreeNode* deserialize(string data) {
        size_t at = 0;
        return read(data, at);
    }
};
