# declares: wrong
# The name gets a new list; the caller's list stays as it was.
class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        values = deque()
        while head:
            values.append(head.val)
            head = head.next
        dummy = tail = ListNode()
        while values:
            tail.next = ListNode(values.popleft())
            tail = tail.next
            if values:
                tail.next = ListNode(values.pop())
                tail = tail.next
        head = dummy.next
