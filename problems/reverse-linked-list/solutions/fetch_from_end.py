# declares: slow
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if not head:
            return None
        dummy = ListNode(0, head)
        result = tail = ListNode()
        while dummy.next:
            before = dummy
            while before.next.next:
                before = before.next
            tail.next = before.next
            tail = tail.next
            before.next = None
        return result.next
