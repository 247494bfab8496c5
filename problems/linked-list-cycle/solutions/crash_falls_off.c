// declares: crash
// Looks two nodes ahead without asking whether the first is there.
bool hasCycle(struct ListNode *head) {
    struct ListNode *slow = head, *fast = head;
    do {
        slow = slow->next;
        fast = fast->next->next;
    } while (slow != fast);
    return true;
}
