class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        place = {value: index for index, value in enumerate(inorder)}
        roots = iter(preorder)

        def build(low, high):
            if low == high:
                return None
            node = TreeNode(next(roots))
            middle = place[node.val]
            node.left = build(low, middle)
            node.right = build(middle + 1, high)
            return node

        return build(0, len(inorder))
