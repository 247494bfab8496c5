class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        ListNode* turned = nullptr;
        while (head) {
            swap(head->next, turned);
            swap(head, turned);
        }
        return turned;
    }
};
