// declares: slow
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        ListNode dummy;
        ListNode* tail = &dummy;
        while (true) {
            ListNode** best = nullptr;
            for (ListNode*& head : lists) {
                if (head && (!best || head->val < (*best)->val)) best = &head;
            }
            if (!best) return dummy.next;
            tail = tail->next = *best;
            *best = tail->next;
        }
    }
};
