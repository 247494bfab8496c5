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
    vector<ListNode*> singleNodes(ListNode* head) {
        vector<ListNode*> nodes;
        for (; head; head = head->next) nodes.push_back(new ListNode(head->val));
        return nodes;
    }
};
