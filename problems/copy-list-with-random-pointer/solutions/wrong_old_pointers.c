// declares: wrong
// The random pointers of the copies still point into the input.
struct Node* copyRandomList(struct Node* head) {
    struct Node *first = NULL, **link = &first;
    for (; head; head = head->next) {
        *link = malloc(sizeof(struct Node));
        **link = *head;
        (*link)->next = NULL;
        link = &(*link)->next;
    }
    return first;
}
