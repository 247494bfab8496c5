class Solution {
public:
    ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {
        // A pointer to the link that is to be filled next needs no dummy at all.
        ListNode* head = nullptr;
        ListNode** link = &head;
        while (list1 && list2) {
            ListNode*& smaller = list2->val < list1->val ? list2 : list1;
            *link = smaller;
            link = &smaller->next;
            smaller = smaller->next;
        }
        *link = list1 ? list1 : list2;
        return head;
    }
};
