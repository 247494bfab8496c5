class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        order, stack = [], [root]
        while stack:
            node = stack.pop()
            if node:
                order.append(node)
                stack += [node.left, node.right]
        size = {None: 0}
        for node in reversed(order):
            size[node] = 1 + size[node.left] + size[node.right]
        while True:
            before = size[root.left]
            if k <= before:
                root = root.left
            elif k == before + 1:
                return root.val
            else:
                k -= before + 1
                root = root.right
