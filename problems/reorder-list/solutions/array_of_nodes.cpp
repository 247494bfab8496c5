class Solution {
public:
    void reorderList(ListNode* head) {
        deque<ListNode*> rest;
        for (ListNode* node = head->next; node; node = node->next) rest.push_back(node);
        ListNode* tail = head;
        for (bool fromBack = true; !rest.empty(); fromBack = !fromBack) {
            if (fromBack) {
                tail->next = rest.back();
                rest.pop_back();
            } else {
                tail->next = rest.front();
                rest.pop_front();
            }
            tail = tail->next;
        }
        tail->next = nullptr;
    }
};
