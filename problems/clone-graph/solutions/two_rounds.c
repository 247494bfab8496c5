/**
 * Definition for a Node.
 * struct Node {
 *     int val;
 *     int numNeighbors;
 *     struct Node** neighbors;
 * };
 */

struct Node *cloneGraph(struct Node *s) {
    if (!s) return NULL;
    // the values are 1 to n, so a copy is found by the value of its node
    int room = 16, count = 0, top = 0;
    struct Node** found = malloc(room * sizeof(struct Node*));
    struct Node** copies = calloc(room, sizeof(struct Node*));
    found[count++] = s;
    for (int i = -1; i < count; i++) {
        int more = i < 0 ? 1 : found[i]->numNeighbors;
        for (int k = 0; k < more; k++) {
            struct Node* node = i < 0 ? s : found[i]->neighbors[k];
            if (node->val >= room || count == room) {
                int wider = node->val >= 2 * room ? node->val + 1 : 2 * room;
                found = realloc(found, wider * sizeof(struct Node*));
                copies = realloc(copies, wider * sizeof(struct Node*));
                memset(copies + room, 0, (wider - room) * sizeof(struct Node*));
                room = wider;
            }
            if (copies[node->val]) continue;
            copies[node->val] = malloc(sizeof(struct Node));
            if (i >= 0) found[count++] = node;
        }
    }
    for (; top < count; top++) {
        struct Node *node = found[top], *copy = copies[node->val];
        *copy = *node;
        copy->neighbors = malloc(node->numNeighbors * sizeof(struct Node*));
        for (int k = 0; k < node->numNeighbors; k++) copy->neighbors[k] = copies[node->neighbors[k]->val];
    }
    struct Node* first = copies[s->val];
    free(found);
    free(copies);
    return first;
}
