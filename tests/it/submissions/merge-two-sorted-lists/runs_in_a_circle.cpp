// verdict: WA
class Solution {
public:
    ListNode* mergeTwoLists(ListNode* a, ListNode* b) {
        ListNode* node = new ListNode(1);
        node->next = node;
        return node;
    }
};
