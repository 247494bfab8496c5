class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        numbers = {}
        seen = set()

        def number(node):
            if node is None:
                return 0
            key = (node.val, number(node.left), number(node.right))
            name = numbers.setdefault(key, len(numbers) + 1)
            seen.add(name)
            return name

        wanted = number(subRoot)
        seen.clear()
        number(root)
        return wanted in seen
