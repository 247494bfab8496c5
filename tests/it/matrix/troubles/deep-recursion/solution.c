// verdict: AC
struct ListNode* reverseList(struct ListNode* head) {
    if (!head || !head->next) return head;
    struct ListNode* last = reverseList(head->next);
    head->next->next = head;
    head->next = NULL;
    return last;
}
