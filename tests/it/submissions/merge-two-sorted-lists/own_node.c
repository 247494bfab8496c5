// verdict: AC
typedef struct ListNode {
    struct ListNode *next;
    int val;
} ListNode;

ListNode* mergeTwoLists(ListNode* a, ListNode* b) {
    ListNode *head = NULL, **tail = &head;
    while (a || b) {
        ListNode** from = !b || (a && a->val <= b->val) ? &a : &b;
        ListNode* old = *from;
        *tail = malloc(sizeof(ListNode));
        **tail = (ListNode){NULL, old->val};
        tail = &(*tail)->next;
        *from = old->next;
        free(old);
    }
    return head;
}
