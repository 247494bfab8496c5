class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        order, stack = [], [root]
        while stack:
            node = stack.pop()
            if node:
                order.append(node)
                stack += [node.left, node.right]
        height = {None: 0}
        for node in reversed(order):
            left, right = height[node.left], height[node.right]
            if abs(left - right) > 1:
                return False
            height[node] = 1 + max(left, right)
        return True
