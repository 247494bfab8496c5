/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     struct ListNode *next;
 * };
 */
bool hasCycle(struct ListNode *head) {
    // the mark moves to the walker after 1, 2, 4, ... steps
    struct ListNode *mark = head;
    for (unsigned long steps = 1, jump = 1; head; steps++) {
        head = head->next;
        if (head && head == mark) return true;
        if (steps == jump) {
            mark = head;
            jump *= 2;
            steps = 0;
        }
    }
    return false;
}
