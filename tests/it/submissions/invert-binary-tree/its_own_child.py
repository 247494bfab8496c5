# verdict: WA
class Solution:
    def invertTree(self, root):
        node = TreeNode(1)
        node.left = node
        return node
