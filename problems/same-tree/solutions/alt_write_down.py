class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        def preorder(root):
            out, stack = [], [root]
            while stack:
                node = stack.pop()
                out.append(None if node is None else node.val)
                if node is not None:
                    stack += [node.right, node.left]
            return out

        return preorder(p) == preorder(q)
