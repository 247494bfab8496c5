// declares: wrong
// Only a cycle through the head is seen.
bool hasCycle(struct ListNode *head) {
    int steps = 0;
    for (struct ListNode *n = head; n && steps < 20000; n = n->next, steps++)
        if (n->next == head) return true;
    return false;
}
