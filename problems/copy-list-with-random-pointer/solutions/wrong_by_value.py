# declares: wrong
# Finds copies by their value, which may repeat.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        by_value = {}
        dummy = tail = Node(0)
        node = head
        while node:
            tail.next = Node(node.val)
            tail = tail.next
            by_value[node.val] = tail
            node = node.next
        node, twin = head, dummy.next
        while node:
            if node.random:
                twin.random = by_value[node.random.val]
            node, twin = node.next, twin.next
        return dummy.next
