class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        node = head
        while node:
            node.next = Node(node.val, node.next)
            node = node.next.next

        node = head
        while node:
            if node.random:
                node.next.random = node.random.next
            node = node.next.next

        copied = head.next if head else None
        node = head
        while node:
            twin = node.next
            node.next = twin.next
            node = node.next
            if node:
                twin.next = node.next
        return copied
