// declares: wrong
// One byte a node holds small values only, and a zero ends the string.
static void put(struct TreeNode* node, char** at) {
    *(*at)++ = node ? 'n' : '.';
    if (!node) return;
    *(*at)++ = (char)node->val;
    put(node->left, at);
    put(node->right, at);
}

static int count(struct TreeNode* node) { return node ? 1 + count(node->left) + count(node->right) : 0; }

char* serialize(struct TreeNode* root) {
    char *text = calloc(3 * (size_t)count(root) + 2, 1), *at = text;
    put(root, &at);
    return text;
}

static struct TreeNode* get(char** at) {
    if (**at != 'n') {
        if (**at) (*at)++;
        return NULL;
    }
    struct TreeNode* node = malloc(sizeof *node);
    node->val = (*at)[1];
    *at += node->val ? 2 : 1;
    node->left = get(at);
    node->right = get(at);
    return node;
}

struct TreeNode* deserialize(char* data) { return get(&data); }
