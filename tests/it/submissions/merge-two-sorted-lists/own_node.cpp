// verdict: AC
struct ListNode {
    int val;
    ListNode *next;
    ListNode(int x) : val(x), next(NULL) {}
};
class Solution {
public:
    ListNode* mergeTwoLists(ListNode* a, ListNode* b) {
        if (!a) return b;
        if (!b) return a;
        if (b->val < a->val) swap(a, b);
        a->next = mergeTwoLists(a->next, b);
        return a;
    }
};
