class Solution {
public:
    ListNode* middleNode(ListNode* head) {
        int length = 0;
        for (ListNode* node = head; node; node = node->next) ++length;
        for (int steps = length / 2; steps > 0; --steps) head = head->next;
        return head;
    }
};
