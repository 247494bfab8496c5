# declares: slow
class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        def build(lo, hi, first):
            if lo > hi:
                return None
            node = TreeNode(preorder[first])
            at = lo
            while inorder[at] != node.val:
                at += 1
            node.left = build(lo, at - 1, first + 1)
            node.right = build(at + 1, hi, first + 1 + at - lo)
            return node

        return build(0, len(inorder) - 1, 0)
