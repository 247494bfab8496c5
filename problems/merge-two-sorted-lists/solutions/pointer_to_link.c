/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     struct ListNode *next;
 * };
 */
struct ListNode* mergeTwoLists(struct ListNode* list1, struct ListNode* list2) {
    struct ListNode *merged, **link = &merged;
    while (list1 && list2) {
        struct ListNode** smaller = list2->val < list1->val ? &list2 : &list1;
        *link = *smaller;
        link = &(*smaller)->next;
        *smaller = *link;
    }
    *link = list1 ? list1 : list2;
    return merged;
}
