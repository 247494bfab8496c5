// declares: slow
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        ListNode* merged = nullptr;
        for (ListNode* head : lists) {
            ListNode** link = &merged;
            while (head) {
                if (!*link || head->val < (*link)->val) swap(*link, head);
                link = &(*link)->next;
            }
        }
        return merged;
    }
};
