# declares: wrong
# Takes k for an index from 0 and, when it is the last, wraps to the first.
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        values, stack = [], [root]
        while stack:
            node = stack.pop()
            if node:
                values.append(node.val)
                stack += [node.left, node.right]
        values.sort()
        return values[k % len(values)]
