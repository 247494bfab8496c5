# declares: slow
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        dummy = before = ListNode(0, head)
        while True:
            count = 0
            node = before.next
            while node:
                count += 1
                node = node.next
            if count == n:
                before.next = before.next.next
                return dummy.next
            before = before.next
