class Solution {
    ListNode* reversed(ListNode* head) {
        ListNode* before = nullptr;
        while (head) {
            ListNode* next = head->next;
            head->next = before;
            before = head;
            head = next;
        }
        return before;
    }

public:
    void reorderList(ListNode* head) {
        ListNode *middle = head, *end = head->next;
        while (end && end->next) {
            middle = middle->next;
            end = end->next->next;
        }
        ListNode* back = reversed(middle->next);
        middle->next = nullptr;
        for (ListNode* front = head; back;) {
            ListNode* next = front->next;
            front->next = back;
            front = back;
            back = next;
        }
    }
};
