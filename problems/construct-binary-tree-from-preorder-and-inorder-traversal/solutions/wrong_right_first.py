# declares: wrong
# Builds the right subtree before the left one while going through preorder.
class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        place = {value: index for index, value in enumerate(inorder)}
        self.next = 0

        def build(low, high):
            if low >= high or self.next == len(preorder):
                return None
            node = TreeNode(preorder[self.next])
            self.next += 1
            node.right = build(place[node.val] + 1, high)
            node.left = build(low, place[node.val])
            return node

        return build(0, len(inorder))
