class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        dummy = back = ListNode(0, head)
        front = head
        for _ in range(n):
            front = front.next
        while front:
            front = front.next
            back = back.next
        back.next = back.next.next
        return dummy.next
