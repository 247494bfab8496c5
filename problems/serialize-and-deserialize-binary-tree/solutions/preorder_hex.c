/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     struct TreeNode *left;
 *     struct TreeNode *right;
 * };
 */
static int countNodes(struct TreeNode* node) {
    return node ? 1 + countNodes(node->left) + countNodes(node->right) : 0;
}

// A node is + and eight hexadecimal digits, a gap is a point.
static char* writeNode(struct TreeNode* node, char* at) {
    if (!node) {
        *at = '.';
        return at + 1;
    }
    *at++ = '+';
    for (int shift = 28; shift >= 0; shift -= 4) *at++ = "0123456789abcdef"[(unsigned)node->val >> shift & 15];
    return writeNode(node->right, writeNode(node->left, at));
}

/** Encodes a tree to a single string. */
char* serialize(struct TreeNode* root) {
    char* text = malloc(10 * (size_t)countNodes(root) + 2);
    *writeNode(root, text) = 0;
    return text;
}

static struct TreeNode* readNode(char** at) {
    if (*(*at)++ == '.') return NULL;
    unsigned val = 0;
    for (int i = 0; i < 8; i++) {
        char digit = *(*at)++;
        val = val << 4 | (digit <= '9' ? digit - '0' : digit - 'a' + 10);
    }
    struct TreeNode* node = malloc(sizeof(struct TreeNode));
    node->val = (int)val;
    node->left = readNode(at);
    node->right = readNode(at);
    return node;
}

/** Decodes your encoded data to tree. */
struct TreeNode* deserialize(char* data) {
    return readNode(&data);
}

// Your functions will be called as such:
// char* data = serialize(root);
// deserialize(data);
