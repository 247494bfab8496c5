# declares: slow
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if not node:
            return None
        originals, copies = [node], [Node(node.val)]
        for i, u in enumerate(originals):
            for v in u.neighbors:
                if v not in originals:
                    originals.append(v)
                    copies.append(Node(v.val))
                copies[i].neighbors.append(copies[originals.index(v)])
        return copies[0]
