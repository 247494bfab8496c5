class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        # In level order the last node of a level has the last word.
        seen = {}
        queue = deque([(root, 0)])
        while queue:
            node, depth = queue.popleft()
            if node:
                seen[depth] = node.val
                queue.append((node.left, depth + 1))
                queue.append((node.right, depth + 1))
        return list(seen.values())
