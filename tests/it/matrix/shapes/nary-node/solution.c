/**
 * Definition for a Node.
 * struct Node {
 *     int val;
 *     int numChildren;
 *     struct Node** children;
 * };
 */
struct Node* mirror(struct Node* root) {
    if (!root) return NULL;
    for (int i = 0, j = root->numChildren - 1; i < j; i++, j--) {
        struct Node* child = root->children[i];
        root->children[i] = root->children[j];
        root->children[j] = child;
    }
    for (int i = 0; i < root->numChildren; i++) mirror(root->children[i]);
    return root;
}
