class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        before = None
        while head:
            following = head.next
            head.next = before
            before = head
            head = following
        return before
