// declares: slow
class Solution {
public:
    bool hasCycle(ListNode* head) {
        vector<ListNode*> seen;
        while (head) {
            if (find(seen.begin(), seen.end(), head) != seen.end()) return true;
            seen.push_back(head);
            head = head->next;
        }
        return false;
    }
};
