# declares: wrong
# Takes p for the smaller one.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        node = root
        while node:
            if p.val <= node.val <= q.val:
                return node
            if node.val > q.val:
                node = node.left
            else:
                node = node.right
        return root
