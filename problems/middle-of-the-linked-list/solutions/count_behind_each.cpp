// declares: slow
class Solution {
    int behind(ListNode* node) {
        int count = 0;
        while ((node = node->next)) count++;
        return count;
    }

public:
    ListNode* middleNode(ListNode* head) {
        for (int before = 0; behind(head) > before; before++) head = head->next;
        return head;
    }
};
