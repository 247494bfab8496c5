class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        int index = -n;
        for (ListNode* node = head; node; node = node->next) index++;
        ListNode** link = &head;
        while (index--) link = &(*link)->next;
        *link = (*link)->next;
        return head;
    }
};
