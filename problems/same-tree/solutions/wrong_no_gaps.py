# declares: wrong
# Compares the preorder values without marks for missing children.
class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        def preorder(root):
            out, stack = [], [root]
            while stack:
                node = stack.pop()
                if node:
                    out.append(node.val)
                    stack += [node.right, node.left]
            return out

        return preorder(p) == preorder(q)
