class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        stack, node, before = [], root, None
        while stack or node:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            if before is not None and node.val <= before:
                return False
            before = node.val
            node = node.right
        return True
