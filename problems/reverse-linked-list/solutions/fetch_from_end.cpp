// declares: slow
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        ListNode *first = nullptr, *last = nullptr;
        while (head) {
            ListNode** link = &head;
            while ((*link)->next) link = &(*link)->next;
            ListNode* tail = *link;
            *link = nullptr;
            if (last) last->next = tail;
            else first = tail;
            last = tail;
        }
        return first;
    }
};
