/**
 * Definition for a Node.
 * struct Node {
 *     int val;
 *     struct Node *next;
 *     struct Node *random;
 * };
 */

struct Node* copyRandomList(struct Node* head) {
    for (struct Node* node = head; node; node = node->next->next) {
        struct Node* copy = malloc(sizeof(struct Node));
        *copy = *node;
        node->next = copy;
    }
    for (struct Node* node = head; node; node = node->next->next)
        if (node->random) node->next->random = node->random->next;
    struct Node* first = head ? head->next : NULL;
    for (struct Node* node = head; node; node = node->next) {
        struct Node* copy = node->next;
        node->next = copy->next;
        if (copy->next) copy->next = copy->next->next;
    }
    return first;
}
