class Solution {
    ListNode* merge(ListNode* a, ListNode* b) {
        ListNode* head = nullptr;
        ListNode** link = &head;
        while (a && b) {
            if (b->val < a->val) swap(a, b);
            *link = a;
            link = &a->next;
            a = a->next;
        }
        *link = a ? a : b;
        return head;
    }

public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        if (lists.empty()) return nullptr;
        for (size_t step = 1; step < lists.size(); step *= 2) {
            for (size_t i = 0; i + step < lists.size(); i += 2 * step) {
                lists[i] = merge(lists[i], lists[i + step]);
            }
        }
        return lists[0];
    }
};
