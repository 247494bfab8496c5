class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        left_to_go = k
        answer = None

        def walk(node):
            nonlocal left_to_go, answer
            if node.left:
                walk(node.left)
            left_to_go -= 1
            if left_to_go == 0:
                answer = node.val
            if left_to_go > 0 and node.right:
                walk(node.right)

        walk(root)
        return answer
