function hasCycle(head: ListNode | null): boolean {
    let slow = head;
    let fast = head?.next;
    while (fast?.next) {
        if (fast === slow) return true;
        slow = slow!.next;
        fast = fast.next.next;
    }
    return false;
};
