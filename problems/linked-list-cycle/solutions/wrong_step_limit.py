# declares: wrong
# Gives up after a number of steps that seems enough.
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        for _ in range(10001):
            if head is None:
                return False
            head = head.next
        return True
