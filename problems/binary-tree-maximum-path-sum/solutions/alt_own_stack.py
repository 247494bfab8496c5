class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        order, stack = [], [root]
        while stack:
            node = stack.pop()
            if node:
                order.append(node)
                stack += [node.left, node.right]
        gain = {None: 0}
        best = root.val
        for node in reversed(order):
            left, right = gain[node.left], gain[node.right]
            best = max(best, node.val + left + right)
            gain[node] = max(0, node.val + left, node.val + right)
        return best
