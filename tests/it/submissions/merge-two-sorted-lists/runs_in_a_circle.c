// verdict: WA
// says: runs in a circle
struct ListNode* mergeTwoLists(struct ListNode* list1, struct ListNode* list2) {
    if (list1) list1->next = list1;
    return list1;
}
