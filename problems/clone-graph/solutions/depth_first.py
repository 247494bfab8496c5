class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        copies = {}

        def copy(original):
            if original in copies:
                return copies[original]
            twin = copies[original] = Node(original.val)
            twin.neighbors = [copy(neighbor) for neighbor in original.neighbors]
            return twin

        return copy(node) if node else None
