class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if node is None:
            return None
        copies = {node: Node(node.val)}
        queue = deque([node])
        while queue:
            u = queue.popleft()
            for v in u.neighbors:
                if v not in copies:
                    copies[v] = Node(v.val)
                    queue.append(v)
                copies[u].neighbors.append(copies[v])
        return copies[node]
