class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        # The farthest node from anywhere is one end of a longest path.
        near = defaultdict(list)
        stack = [root]
        while stack:
            node = stack.pop()
            for child in (node.left, node.right):
                if child:
                    near[node].append(child)
                    near[child].append(node)
                    stack.append(child)

        def farthest(start):
            seen, row, distance = {start}, [start], 0
            while True:
                below = [other for node in row for other in near[node] if other not in seen]
                if not below:
                    return row[0], distance
                seen.update(below)
                row, distance = below, distance + 1

        return farthest(farthest(root)[0])[1]
