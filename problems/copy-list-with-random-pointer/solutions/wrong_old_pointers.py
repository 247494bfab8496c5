# declares: wrong
# The copies' random pointers lead into the original list.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        dummy = tail = Node(0)
        while head:
            tail.next = Node(head.val, None, head.random)
            tail = tail.next
            head = head.next
        return dummy.next
