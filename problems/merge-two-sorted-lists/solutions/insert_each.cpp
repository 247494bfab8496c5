// declares: slow
class Solution {
public:
    ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {
        ListNode dummy(0, list1);
        while (list2) {
            ListNode* rest = list2->next;
            ListNode* at = &dummy;
            while (at->next && at->next->val <= list2->val) at = at->next;
            list2->next = at->next;
            at->next = list2;
            list2 = rest;
        }
        return dummy.next;
    }
};
