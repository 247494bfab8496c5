# declares: wrong
# Adds an edge only where it discovers a node, so that edges which close a cycle get lost.
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if not node:
            return None
        copies = {node: Node(node.val)}
        stack = [node]
        while stack:
            u = stack.pop()
            for v in u.neighbors:
                if v not in copies:
                    copies[v] = Node(v.val)
                    copies[u].neighbors.append(copies[v])
                    copies[v].neighbors.append(copies[u])
                    stack.append(v)
        return copies[node]
