// declares: wrong
// What is left of the longer list is not appended.
struct ListNode* mergeTwoLists(struct ListNode* list1, struct ListNode* list2) {
    struct ListNode head = {0, NULL}, *tail = &head;
    while (list1 && list2) {
        struct ListNode **from = list1->val <= list2->val ? &list1 : &list2;
        tail = tail->next = *from;
        *from = (*from)->next;
    }
    tail->next = NULL;
    return head.next;
}
