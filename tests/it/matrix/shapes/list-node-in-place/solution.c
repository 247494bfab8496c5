/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     struct ListNode *next;
 * };
 */
void reorderList(struct ListNode* head) {
    while (head && head->next && head->next->next) {
        struct ListNode* before = head;
        while (before->next->next) before = before->next;
        struct ListNode* last = before->next;
        before->next = NULL;
        last->next = head->next;
        head->next = last;
        head = last->next;
    }
}
