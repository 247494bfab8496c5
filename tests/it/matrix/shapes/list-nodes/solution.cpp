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
    ListNode* joinLists(vector<ListNode*>& lists) {
        ListNode dummy, *tail = &dummy;
        for (ListNode* head : lists) {
            tail->next = head;
            while (tail->next) tail = tail->next;
        }
        return dummy.next;
    }
};
