// declares: wrong
// Only notices a cycle that comes back to the head itself.
class Solution {
public:
    bool hasCycle(ListNode* head) {
        ListNode* node = head;
        for (int steps = 0; node && steps < 200000; steps++) {
            node = node->next;
            if (node == head && node) return true;
        }
        return false;
    }
};
