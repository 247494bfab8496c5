// declares: slow
class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode** link = &head;
        while (true) {
            int count = 0;
            for (ListNode* node = *link; node; node = node->next) count++;
            if (count == n) break;
            link = &(*link)->next;
        }
        *link = (*link)->next;
        return head;
    }
};
