static struct Node* copied(struct Node* node, struct Node** copies) {
    if (copies[node->val]) return copies[node->val];
    struct Node* copy = copies[node->val] = malloc(sizeof(struct Node));
    copy->val = node->val;
    copy->numNeighbors = node->numNeighbors;
    copy->neighbors = malloc(node->numNeighbors * sizeof(struct Node*));
    for (int i = 0; i < node->numNeighbors; i++) copy->neighbors[i] = copied(node->neighbors[i], copies);
    return copy;
}

/**
 * Definition for a Node.
 * struct Node {
 *     int val;
 *     int numNeighbors;
 *     struct Node** neighbors;
 * };
 */

struct Node *cloneGraph(struct Node *s) {
    struct Node* copies[101] = {NULL};
    return s ? copied(s, copies) : NULL;
}
