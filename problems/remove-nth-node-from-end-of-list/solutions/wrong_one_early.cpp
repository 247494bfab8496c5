// declares: wrong
// The head start is one too long: the node before the right one goes.
class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode dummy(0, head);
        ListNode *front = head, *back = &dummy;
        for (int i = 0; i <= n && front; i++) front = front->next;
        while (front) {
            front = front->next;
            back = back->next;
        }
        back->next = back->next->next;
        return dummy.next;
    }
};
