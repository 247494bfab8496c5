/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     struct ListNode *next;
 * };
 */
/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
struct ListNode** singleNodes(struct ListNode* head, int* returnSize) {
    struct ListNode** nodes = malloc(100 * sizeof(struct ListNode*));
    *returnSize = 0;
    while (head) {
        struct ListNode* next = head->next;
        head->next = NULL;
        nodes[(*returnSize)++] = head;
        head = next;
    }
    return nodes;
}
