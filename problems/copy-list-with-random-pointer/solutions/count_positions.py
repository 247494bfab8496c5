# declares: slow
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        dummy = tail = Node(0)
        node = head
        while node:
            tail.next = Node(node.val)
            tail = tail.next
            node = node.next

        node, twin = head, dummy.next
        while node:
            if node.random:
                at, target = head, dummy.next
                while at is not node.random:
                    at = at.next
                    target = target.next
                twin.random = target
            node = node.next
            twin = twin.next
        return dummy.next
