/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     struct TreeNode *left;
 *     struct TreeNode *right;
 * };
 */



typedef struct {
    struct TreeNode* path[100];
    int depth;
} BSTIterator;


BSTIterator* bSTIteratorCreate(struct TreeNode* root) {
    BSTIterator* obj = calloc(1, sizeof(BSTIterator));
    for (; root; root = root->left) obj->path[obj->depth++] = root;
    return obj;
}

int bSTIteratorNext(BSTIterator* obj) {
    struct TreeNode* node = obj->path[--obj->depth];
    for (struct TreeNode* down = node->right; down; down = down->left) obj->path[obj->depth++] = down;
    return node->val;
}

bool bSTIteratorHasNext(BSTIterator* obj) {
    return obj->depth > 0;
}

void bSTIteratorFree(BSTIterator* obj) {
    free(obj);
}

/**
 * Your BSTIterator struct will be instantiated and called as such:
 * BSTIterator* obj = bSTIteratorCreate(root);
 * int param_1 = bSTIteratorNext(obj);
 
 * bool param_2 = bSTIteratorHasNext(obj);
 
 * bSTIteratorFree(obj);
*/
