/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     ListNode *next;
 *     ListNode() : val(0), next(nullptr) {}
 *     ListNode(int x) : val(x), next(nullptr) {}
 *     ListNode(int x, ListNode *next) : val(x), next(next) {}
 * };
 */
class Solution {
public:
    void reorderList(ListNode* head) {
        deque<ListNode*> nodes;
        for (; head; head = head->next) nodes.push_back(head);
        ListNode dummy, *tail = &dummy;
        while (!nodes.empty()) {
            tail = tail->next = nodes.front();
            nodes.pop_front();
            if (nodes.empty()) break;
            tail = tail->next = nodes.back();
            nodes.pop_back();
        }
        tail->next = nullptr;
    }
};
