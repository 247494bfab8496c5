# declares: slow
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        def count(node):
            return 1 + count(node.left) + count(node.right) if node else 0

        before = count(root.left)
        if k <= before:
            return self.kthSmallest(root.left, k)
        if k == before + 1:
            return root.val
        return self.kthSmallest(root.right, k - before - 1)
