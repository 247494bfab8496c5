class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        if (!head || !head->next) return head;
        ListNode* neighbour = head->next;
        ListNode* first = reverseList(neighbour);
        neighbour->next = head;
        head->next = nullptr;
        return first;
    }
};
