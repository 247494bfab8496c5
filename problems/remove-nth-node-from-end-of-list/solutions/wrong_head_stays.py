# declares: wrong
# No node stands before the head, so the head is never taken out.
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        front = back = head
        for _ in range(n):
            front = front.next
        if front is None:
            return head
        while front.next:
            front = front.next
            back = back.next
        back.next = back.next.next
        return head
