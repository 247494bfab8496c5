class Solution {
public:
    bool hasCycle(ListNode* head) {
        if (!head) return false;
        ListNode *tortoise = head, *hare = head->next;
        while (tortoise != hare) {
            if (!hare || !hare->next) return false;
            tortoise = tortoise->next;
            hare = hare->next->next;
        }
        return true;
    }
};
