// declares: crash
// Puts the missing heads of empty lists into the heap as well.
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        auto later = [](ListNode* a, ListNode* b) { return a->val > b->val; };
        priority_queue<ListNode*, vector<ListNode*>, decltype(later)> heads(later, lists);
        ListNode dummy;
        ListNode* tail = &dummy;
        while (!heads.empty()) {
            tail = tail->next = heads.top();
            heads.pop();
            if (tail->next) heads.push(tail->next);
        }
        return dummy.next;
    }
};
