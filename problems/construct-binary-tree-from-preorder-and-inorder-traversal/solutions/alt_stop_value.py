class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        # A subtree ends where the next value of inorder is the ancestor to whose left it hangs.
        pre, ino = preorder[::-1], inorder[::-1]

        def build(stop):
            if not ino or ino[-1] == stop:
                return None
            node = TreeNode(pre.pop())
            node.left = build(node.val)
            ino.pop()
            node.right = build(stop)
            return node

        return build(None)
