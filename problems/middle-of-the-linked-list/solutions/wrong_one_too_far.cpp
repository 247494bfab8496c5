// declares: wrong
// Counts from one and takes a step too many when the length is odd.
class Solution {
public:
    ListNode* middleNode(ListNode* head) {
        int n = 0;
        for (ListNode* node = head; node; node = node->next) n++;
        int target = (n + 1) / 2;
        while (target-- && head->next) head = head->next;
        return head;
    }
};
