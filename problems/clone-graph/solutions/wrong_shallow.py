# declares: wrong
# New nodes, but their lists hold the original neighbours.
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if not node:
            return None
        return Node(node.val, list(node.neighbors))
