/**
 * Definition for a Node.
 * struct Node {
 *     int val;
 *     struct Node *next;
 *     struct Node *random;
 * };
 */

struct Node* copyRandomList(struct Node* head) {
    // each copy goes right behind its node
    for (struct Node* n = head; n; n = n->next->next) {
        struct Node* copy = malloc(sizeof *copy);
        copy->val = n->val;
        copy->next = n->next;
        copy->random = NULL;
        n->next = copy;
    }
    for (struct Node* n = head; n; n = n->next->next)
        if (n->random) n->next->random = n->random->next;
    struct Node *first = NULL, **link = &first;
    for (struct Node* n = head; n; n = n->next) {
        *link = n->next;
        link = &n->next->next;
        n->next = n->next->next;
    }
    return first;
}
