# declares: wrong
# Takes the tree for a search tree and lets the values show the way.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        while True:
            if p.val < root.val and q.val < root.val and root.left:
                root = root.left
            elif p.val > root.val and q.val > root.val and root.right:
                root = root.right
            else:
                return root
