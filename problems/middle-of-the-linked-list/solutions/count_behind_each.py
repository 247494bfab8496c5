# declares: slow
class Solution:
    def middleNode(self, head: Optional[ListNode]) -> Optional[ListNode]:
        before = 0
        while True:
            behind = 0
            node = head.next
            while node:
                behind += 1
                node = node.next
            if behind <= before:
                return head
            head = head.next
            before += 1
