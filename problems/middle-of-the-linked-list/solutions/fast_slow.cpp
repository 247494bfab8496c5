class Solution {
public:
    ListNode* middleNode(ListNode* head) {
        ListNode* middle = head;
        for (ListNode* end = head; end && end->next; end = end->next->next) {
            middle = middle->next;
        }
        return middle;
    }
};
