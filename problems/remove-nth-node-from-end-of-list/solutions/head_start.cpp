class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode dummy(0, head);
        ListNode *front = &dummy, *back = &dummy;
        while (n--) front = front->next;
        while (front->next) {
            front = front->next;
            back = back->next;
        }
        back->next = back->next->next;
        return dummy.next;
    }
};
