/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     struct ListNode *next;
 * };
 */
struct ListNode* joinLists(struct ListNode** lists, int listsSize) {
    struct ListNode* head = NULL;
    struct ListNode** tail = &head;
    for (int i = 0; i < listsSize; i++) {
        *tail = lists[i];
        while (*tail) tail = &(*tail)->next;
    }
    return head;
}
