/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     struct TreeNode *left;
 *     struct TreeNode *right;
 * };
 */
/** Encodes a tree to a single string. */
char* serialize(struct TreeNode* root) {
    char* text = calloc(10000, 1);
    if (!root) return strcpy(text, "# ");
    char *left = serialize(root->left), *right = serialize(root->right);
    snprintf(text, 10000, "%d %s%s", root->val, left, right);
    free(left);
    free(right);
    return text;
}

static struct TreeNode* built(char** data) {
    char* word = *data;
    *data = strchr(word, ' ') + 1;
    if (*word == '#') return NULL;
    struct TreeNode* node = malloc(sizeof(struct TreeNode));
    node->val = atoi(word);
    node->left = built(data);
    node->right = built(data);
    return node;
}

/** Decodes your encoded data to tree. */
struct TreeNode* deserialize(char* data) {
    return built(&data);
}

// Your functions will be called as such:
// char* data = serialize(root);
// deserialize(data);
