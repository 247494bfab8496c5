# declares: wrong
# The old head keeps its arrow, so the last two nodes point at each other.
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if not head or not head.next:
            return head
        first = self.reverseList(head.next)
        head.next.next = head
        return first
