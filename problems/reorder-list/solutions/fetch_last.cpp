// declares: slow
class Solution {
public:
    void reorderList(ListNode* head) {
        while (head && head->next && head->next->next) {
            ListNode* before = head;
            while (before->next->next) before = before->next;
            ListNode* last = before->next;
            before->next = nullptr;
            last->next = head->next;
            head->next = last;
            head = last->next;
        }
    }
};
