// declares: wrong
// Walks both halves in step and forgets the extra node of an odd list.
class Solution {
public:
    void reorderList(ListNode* head) {
        vector<ListNode*> nodes;
        for (ListNode* node = head; node; node = node->next) nodes.push_back(node);
        int n = nodes.size();
        ListNode* tail = nullptr;
        for (int i = 0; i < n / 2; i++) {
            if (tail) tail->next = nodes[i];
            nodes[i]->next = nodes[n - 1 - i];
            tail = nodes[n - 1 - i];
        }
        if (tail) tail->next = nullptr;
    }
};
